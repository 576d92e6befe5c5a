package dev.rowan.processor.read;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.IdStrategy;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/**
 * What a package says of the components of one record: who makes its keys it says only of a key of
 * one component, of a type that this maker makes.
 */
final class DefaultKeys {
  private static final Set<String> UUIDS = Set.of("UUID");
  private static final Set<String> NUMBERS =
      Set.of("short", "Short", "int", "Integer", "long", "Long");

  private static final Map<IdStrategy, Set<String>> TYPES =
      Map.of(
          IdStrategy.UUID_V4, UUIDS,
          IdStrategy.UUID_V7, UUIDS,
          IdStrategy.IDENTITY, NUMBERS,
          IdStrategy.SEQUENCE, NUMBERS);

  private final DatabaseView database;
  private final boolean single;

  DefaultKeys(TypeElement record, DatabaseView database) {
    this.database = database;
    this.single = record.getRecordComponents().stream().filter(DefaultKeys::isKey).count() == 1;
  }

  private static boolean isKey(RecordComponentElement component) {
    return component.getAnnotationMirrors().stream()
        .anyMatch(mirror -> MarksReader.name(mirror).equals(Id.class.getName()));
  }

  DatabaseView of(RecordComponentElement component) {
    IdStrategy strategy = database.id().value();
    String type = TypeReader.name(component.asType()).simpleName();
    return single
            && (strategy == IdStrategy.ASSIGNED
                || TYPES.getOrDefault(strategy, Set.of()).contains(type))
        ? database
        : database.withoutId();
  }
}
