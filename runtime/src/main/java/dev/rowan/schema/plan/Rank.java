package dev.rowan.schema.plan;

import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.ObjectPath.Kind;
import java.util.Comparator;
import java.util.List;

/** The order that a plan reads best in, as far as nothing demands another. */
final class Rank {
  private static final List<Kind> PARTS = List.of(Kind.values());

  private static final List<Kind> ORDER_OF_KINDS =
      List.of(
          Kind.NAMESPACE,
          Kind.EXTENSION,
          Kind.ENUM,
          Kind.DOMAIN,
          Kind.COMPOSITE,
          Kind.RANGE,
          Kind.SEQUENCE,
          Kind.ROUTINE,
          Kind.OTHER,
          Kind.TABLE,
          Kind.VIEW);

  /**
   * What comes before what goes; a table, then its columns and parts; drops the other way round.
   */
  static final Comparator<Operation> ORDER =
      Comparator.comparing(Operation::isDrop)
          .thenComparingInt(operation -> operation.isDrop() ? -kind(operation) : kind(operation))
          .thenComparing(operation -> operation.change().path().object())
          .thenComparing(Rank::part);

  private Rank() {}

  private static int kind(Operation operation) {
    Kind kind = operation.change().path().kind();
    return ORDER_OF_KINDS.indexOf(kind.isPart() ? Kind.TABLE : kind);
  }

  /** Parts go before their table does, and come after it. */
  private static int part(Operation operation) {
    ObjectPath path = operation.change().path();
    int place = PARTS.indexOf(path.kind());
    return operation.isDrop() ? -place : place;
  }
}
