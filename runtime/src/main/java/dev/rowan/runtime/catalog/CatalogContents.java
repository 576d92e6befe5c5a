package dev.rowan.runtime.catalog;

import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.plan.Bystander;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a database holds: what the model can say of it, and the rest by name.
 *
 * @param schema the objects that the model holds
 * @param notManaged those that it does not: preserved, never dropped by a plan
 * @param version the major version of the server, such as 18
 */
public record CatalogContents(Schema schema, List<NotManaged> notManaged, int version) {
  public CatalogContents {
    notManaged = List.copyOf(notManaged);
  }

  /** Returns those among these that would go with something that the model holds. */
  public static List<Bystander> bystanders(List<NotManaged> all) {
    List<Bystander> bystanders = new ArrayList<>();
    for (NotManaged thing : all) {
      if (thing.carrier() != null) {
        bystanders.add(new Bystander(thing.carrier(), thing.toString()));
      }
    }
    return bystanders;
  }

  /**
   * Something that the model cannot hold.
   *
   * @param kind PostgreSQL's word for it: {@code subscription}
   * @param identity its quoted name
   * @param reason why, or what of it is not held
   * @param carrier what it goes with and comes back without, or null
   */
  public record NotManaged(
      String kind, String identity, String reason, @Nullable ObjectPath carrier) {
    /** Returns something that goes with nothing that the model holds. */
    public NotManaged(String kind, String identity, String reason) {
      this(kind, identity, reason, null);
    }

    @Override
    public String toString() {
      return kind + " " + identity + ": " + reason;
    }
  }
}
