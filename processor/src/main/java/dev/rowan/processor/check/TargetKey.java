package dev.rowan.processor.check;

import dev.rowan.processor.lower.LoweredColumn;
import dev.rowan.processor.lower.RecordColumns;
import dev.rowan.processor.lower.Reference;
import dev.rowan.processor.lower.Scope;
import dev.rowan.processor.read.IdView;
import dev.rowan.processor.read.Setting;
import dev.rowan.processor.read.UniqueView;
import dev.rowan.schema.Deferrability;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The key that a foreign key refers to: the primary key or a unique constraint of just its columns.
 *
 * @param deferrable whether it may be broken until the end of the transaction
 * @param withoutOverlaps whether its last column is a range
 */
record TargetKey(boolean deferrable, boolean withoutOverlaps) {
  /** Returns the key of the referenced columns, if there is one. */
  static Optional<TargetKey> of(Reference reference) {
    RecordColumns target = reference.target();
    Set<String> wanted = paths(reference.referenced());
    Stream<TargetKey> primary =
        wanted.equals(paths(target.key())) ? Stream.of(primary(target)) : Stream.empty();
    Stream<TargetKey> ofRecord =
        target.scopes().stream()
            .filter(scope -> target.live(reference.referenced()).isEmpty())
            .flatMap(
                scope ->
                    scope.marks().uniques().stream()
                        .filter(unique -> wanted.equals(paths(scope, unique))))
            .flatMap(TargetKey::unique);
    Stream<TargetKey> ofComponent =
        reference.referenced().size() == 1 && target.live(reference.referenced()).isEmpty()
            ? reference.referenced().get(0).component().marks().uniques().stream()
                .flatMap(TargetKey::unique)
            : Stream.empty();
    return Stream.of(primary, ofRecord, ofComponent).flatMap(keys -> keys).findFirst();
  }

  private static TargetKey primary(RecordColumns target) {
    List<IdView> ids =
        target.key().stream().flatMap(column -> column.component().marks().id().stream()).toList();
    return new TargetKey(
        ids.stream().map(IdView::deferrability).anyMatch(TargetKey::isDeferrable),
        ids.stream().anyMatch(id -> id.withoutOverlaps().value()));
  }

  /** A partial one is an index, not a constraint. */
  private static Stream<TargetKey> unique(UniqueView unique) {
    return unique.where().given()
        ? Stream.empty()
        : Stream.of(
            new TargetKey(isDeferrable(unique.deferrability()), unique.withoutOverlaps().value()));
  }

  private static boolean isDeferrable(Setting<Deferrability> deferrability) {
    return deferrability.value() != Deferrability.NOT_DEFERRABLE;
  }

  private static Set<String> paths(Scope scope, UniqueView unique) {
    return unique.columns().value().stream()
        .map(path -> scope.path() + path.strip())
        .collect(Collectors.toSet());
  }

  private static Set<String> paths(Collection<LoweredColumn> columns) {
    return columns.stream().map(LoweredColumn::path).collect(Collectors.toSet());
  }
}
