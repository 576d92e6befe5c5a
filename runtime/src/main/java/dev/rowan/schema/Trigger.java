package dev.rowan.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trigger: {@code CREATE TRIGGER touch BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION
 * touch()}.
 *
 * @param name its name
 * @param timing when it fires
 * @param events INSERT, UPDATE, DELETE, TRUNCATE, in this order
 * @param columns the columns of UPDATE OF, or empty
 * @param forEachStatement whether it fires once a statement instead of once a row
 * @param when its WHEN condition, or null
 * @param function the function it calls
 * @param arguments the literal arguments, unquoted
 * @param oldTable the transition table of old rows, or {@code ""}
 * @param newTable the transition table of new rows, or {@code ""}
 * @param constraint whether it is a constraint trigger
 * @param deferrability when it is checked
 * @param from the other table of a constraint trigger, or null
 * @param enabled when it fires with respect to replication
 * @param comment its comment, or {@code ""}
 */
@WithBuilder
public record Trigger(
    String name,
    Timing timing,
    List<String> events,
    List<String> columns,
    boolean forEachStatement,
    @Nullable Expression when,
    ObjectName function,
    List<String> arguments,
    String oldTable,
    String newTable,
    boolean constraint,
    Deferrability deferrability,
    @Nullable ObjectName from,
    Enabled enabled,
    String comment)
    implements TablePart {
  /** When a trigger fires with respect to its event. */
  public enum Timing {
    BEFORE,
    AFTER,
    INSTEAD_OF
  }

  /** In which sessions a trigger or rule fires. */
  public enum Enabled {
    /** In origin and local sessions. */
    ORIGIN,
    REPLICA,
    ALWAYS,
    DISABLED
  }

  /** Returns a plain trigger: for each row, without a condition, arguments or columns. */
  public static Trigger of(String name, Timing timing, List<String> events, ObjectName function) {
    return new Trigger(
        name,
        timing,
        events,
        List.of(),
        false,
        null,
        function,
        List.of(),
        "",
        "",
        false,
        Deferrability.NOT_DEFERRABLE,
        null,
        Enabled.ORIGIN,
        "");
  }

  public Trigger {
    ObjectName.checkIdentifier(name);
    events = List.copyOf(events);
    columns = List.copyOf(columns);
    arguments = List.copyOf(arguments);
  }

  @Override
  public ObjectPath path(ObjectName relation) {
    return new ObjectPath(ObjectPath.Kind.TRIGGER, relation, name);
  }

  @Override
  public Trigger withComment(String newComment) {
    return TriggerBuilder.builder(this).comment(newComment).build();
  }

  @Override
  public Trigger withName(String newName) {
    return TriggerBuilder.builder(this).name(newName).build();
  }

  /** Returns the trigger as one that fires in these sessions. */
  public Trigger withEnabled(Enabled newEnabled) {
    return TriggerBuilder.builder(this).enabled(newEnabled).build();
  }

  @Override
  public <R> R match(TablePart.Cases<R> cases) {
    return cases.trigger(this);
  }
}
