package dev.rowan.processor.lower;

import dev.rowan.processor.mapping.Conversion;
import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.read.ComponentView;
import dev.rowan.processor.read.RecordView;
import dev.rowan.processor.read.Records;
import dev.rowan.processor.read.TypeView;
import dev.rowan.processor.report.Faults;
import dev.rowan.schema.SqlType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out how a record with {@code @Type} is kept: as one value of a composite type.
 *
 * <p>What is wrong with such a record is told where it is, not where it is used.
 */
final class CompositeLowering {
  private final Records records;
  private final NamedTypeLowering names;

  /** Those that are being lowered, none of which can be in itself. */
  private final Set<JavaType> open = new HashSet<>();

  CompositeLowering(Records records, NamedTypeLowering names) {
    this.records = records;
    this.names = names;
  }

  /** Returns the record that is a composite type, if the type is one. */
  Optional<RecordView> find(TypeView type) {
    return type instanceof TypeView.Nested nested
        ? records
            .find(nested.type())
            .filter(record -> record.marks().type().isPresent() && !record.isTable())
        : Optional.empty();
  }

  /** Returns the composite type of such a record. */
  SqlType type(RecordView record) {
    return SqlType.named(
        names.name(record.marks().type().orElseThrow(), record.type().simpleName()));
  }

  /** Returns what makes a value of such a record, if each of its components is one value. */
  Optional<Conversion> conversion(RecordView record) {
    if (!open.add(record.type())) {
      return Optional.empty();
    }
    TypeLowering types = new TypeLowering(records, names, new Faults(), this);
    List<Conversion.Attribute> attributes = new ArrayList<>();
    for (ComponentView component : record.components()) {
      types
          .stored(component)
          .map(
              stored ->
                  new Conversion.Attribute(component.name(), component.presence(), stored.value()))
          .ifPresent(attributes::add);
    }
    open.remove(record.type());
    return attributes.size() < record.components().size()
        ? Optional.empty()
        : Optional.of(new Conversion.Composite(record.type(), attributes));
  }
}
