package dev.rowan.schema.change;

import dev.rowan.schema.EnumType;
import dev.rowan.schema.SchemaObject;
import java.util.List;
import java.util.Optional;

/**
 * One label of an enum that is taken for another one's new name: it is new at the place where the
 * other is gone, and all else is as it was.
 *
 * <p>{@code ('new', 'payed', 'sent')} to {@code ('new', 'paid', 'sent')} renames {@code payed}; two
 * labels that change at once are guessed to be nothing.
 *
 * @param from the label before
 * @param to the label after
 */
public record RenamedLabel(String from, String to) {
  /** Returns the one between two enums, if there is one. */
  public static Optional<RenamedLabel> of(SchemaObject before, SchemaObject after) {
    if (!(before instanceof EnumType was) || !(after instanceof EnumType will)) {
      return Optional.empty();
    }
    List<String> old = was.labels();
    List<String> now = will.labels();
    RenamedLabel found = null;
    for (int i = 0; i < old.size() && old.size() == now.size(); i++) {
      if (!old.get(i).equals(now.get(i))) {
        if (found != null || now.contains(old.get(i)) || old.contains(now.get(i))) {
          return Optional.empty();
        }
        found = new RenamedLabel(old.get(i), now.get(i));
      }
    }
    return Optional.ofNullable(found);
  }
}
