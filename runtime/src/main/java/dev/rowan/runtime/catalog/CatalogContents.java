package dev.rowan.runtime.catalog;

import dev.rowan.schema.Schema;
import java.util.List;

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

  /**
   * Something that the model cannot hold.
   *
   * @param kind PostgreSQL's word for it: {@code subscription}
   * @param identity its quoted name
   * @param reason why, or what of it is not held
   */
  public record NotManaged(String kind, String identity, String reason) {
    @Override
    public String toString() {
      return kind + " " + identity + ": " + reason;
    }
  }
}
