package dev.rowan.processor.lower;

import dev.rowan.annotation.IdStrategy;
import dev.rowan.processor.mapping.IdGeneration;
import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.mapping.ScalarTypes;
import dev.rowan.processor.read.ComponentView;
import dev.rowan.processor.read.DefaultView;
import dev.rowan.processor.read.GeneratedColumnView;
import dev.rowan.processor.read.IdView;
import dev.rowan.processor.read.IdentityView;
import dev.rowan.processor.read.Marks;
import dev.rowan.processor.read.RecordView;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.Expression;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ddl.CurrentSetting;
import dev.rowan.schema.ddl.Sql;
import java.time.DateTimeException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out where the value of a column comes from when an INSERT gives none.
 *
 * <p>{@code @Default("PENDING")} is {@code DEFAULT 'PENDING'}, {@code @Version} is {@code DEFAULT
 * 0}, {@code @CreatedAt} is {@code DEFAULT now()}.
 */
final class ValueLowering {
  private final RecordView record;
  private final ObjectName table;
  private final Faults faults;

  ValueLowering(RecordView record, ObjectName table, Faults faults) {
    this.record = record;
    this.table = table;
    this.faults = faults;
  }

  /** Returns who makes the value of a component of the key. */
  IdGeneration id(ComponentView component, Stored stored) {
    Optional<IdView> id = component.marks().id();
    if (id.isEmpty()) {
      return IdGeneration.NONE;
    }
    IdStrategy strategy = component.marks().strategy().orElse(IdStrategy.DEFAULT);
    return switch (strategy) {
      case ASSIGNED -> IdGeneration.ASSIGNED;
      case UUID_V4 -> IdGeneration.UUID_V4;
      case UUID_V7 -> IdGeneration.UUID_V7;
      case IDENTITY -> IdGeneration.IDENTITY;
      case SEQUENCE -> IdGeneration.SEQUENCE;
      case DEFAULT -> isSurrogate(component, stored) ? IdGeneration.UUID_V7 : IdGeneration.ASSIGNED;
    };
  }

  /** A single UUID that is not another record's key has no meaning but to be different. */
  private boolean isSurrogate(ComponentView component, Stored stored) {
    long parts = record.components().stream().filter(one -> one.marks().id().isPresent()).count();
    return parts == 1
        && component.marks().references().isEmpty()
        && component.marks().tenantId().isEmpty()
        && stored.scalar().qualifiedName().equals("java.util.UUID");
  }

  @Nullable ColumnValue value(ComponentView component, Stored stored, String column) {
    Marks marks = component.marks();
    if (marks.generated().isPresent()) {
      return generated(marks.generated().get());
    }
    if (marks.isIdentity()) {
      return new ColumnValue.Identity(
          marks.identity().map(IdentityView::always).orElse(false),
          SequenceLowering.given(table, marks).orElse(null),
          SequenceLowering.options(marks).canonical(stored.type()));
    }
    if (marks.isFromSequence()) {
      return expression(
          "nextval(" + Sql.literal(Sql.name(SequenceLowering.name(table, marks, column))) + ")");
    }
    if (component.marks().version().isPresent()) {
      return expression("0");
    }
    if (component.marks().createdAt().isPresent() || component.marks().updatedAt().isPresent()) {
      boolean zoned = stored.type().toString().contains("with time zone");
      return expression(zoned ? "now()" : "localtimestamp");
    }
    if (marks.createdBy().isPresent() || marks.updatedBy().isPresent()) {
      return new ColumnValue.DefaultValue(CurrentSetting.USER.of(stored.type()));
    }
    if (marks.tenantId().isPresent()) {
      return new ColumnValue.DefaultValue(CurrentSetting.TENANT.of(stored.type()));
    }
    return component
        .marks()
        .defaultValue()
        .flatMap(given -> sql(given, stored))
        .map(ValueLowering::expression)
        .orElse(null);
  }

  private static ColumnValue expression(String sql) {
    return new ColumnValue.DefaultValue(new Expression(sql));
  }

  private @Nullable ColumnValue generated(GeneratedColumnView view) {
    Optional<String> fault = SqlText.fault(view.expression().value());
    fault.ifPresent(
        what ->
            faults.add(
                Code.SQL_MALFORMED, view.expression().spot(), what, "write one SQL expression"));
    return fault.isPresent()
        ? null
        : new ColumnValue.Generated(
            new Expression(view.expression().value()), view.virtual().value());
  }

  private Optional<String> sql(DefaultView given, Stored stored) {
    if (given.literal().given() == given.sql().given()) {
      faults.add(
          Code.DEFAULT_ONE_OF_TWO,
          given.spot(),
          given.sql().given() ? "a literal and SQL exclude each other" : "the default is missing",
          "write @Default(\"…\") or @Default(sql = \"…\")");
      return Optional.empty();
    }
    if (given.sql().given()) {
      Optional<String> fault = SqlText.fault(given.sql().value());
      fault.ifPresent(
          what ->
              faults.add(Code.SQL_MALFORMED, given.sql().spot(), what, "write one SQL expression"));
      return fault.isEmpty() ? Optional.of(given.sql().value()) : Optional.empty();
    }
    return literal(given, stored);
  }

  private Optional<String> literal(DefaultView given, Stored stored) {
    String text = given.literal().value();
    if (!stored.constants().isEmpty() && !stored.type().isArray()) {
      if (stored.constants().contains(text)) {
        return Optional.of(Sql.literal(text));
      }
      faults.add(
          Code.DEFAULT_NOT_A_CONSTANT,
          given.literal().spot(),
          text + " is not a constant of " + stored.scalar().simpleName(),
          Suggestion.remedy(text, stored.constants()));
      return Optional.empty();
    }
    Optional<String> literal = parsed(stored.scalar(), text);
    if (literal.isEmpty()) {
      faults.add(
          Code.DEFAULT_DOES_NOT_FIT,
          given.literal().spot(),
          "\"" + text + "\" is not " + Article.of(stored.scalar().simpleName()),
          "for an expression write @Default(sql = \"…\")");
    }
    return literal;
  }

  private static Optional<String> parsed(JavaType type, String text) {
    try {
      return ScalarTypes.find(type).map(scalar -> scalar.literal().apply(text));
    } catch (IllegalArgumentException | DateTimeException notOfTheType) {
      return Optional.empty();
    }
  }
}
