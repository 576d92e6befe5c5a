package dev.rowan.schema.sql;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.sql.SqlReading.Origin;
import dev.rowan.schema.sql.Tasks.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Applies the statements of scripts to a schema.
 *
 * <pre>{@code
 * SqlReading reading = SqlSchemaReader.read(
 *     Schema.EMPTY, List.of(new SqlSource("shop.sql", "create table orders (id bigint)")), "public");
 * reading.schema().table(new ObjectName("public", "orders"));
 * }</pre>
 *
 * <p>Order between scripts does not count: a statement whose table, type or column comes later
 * waits for it. Faults are collected, all of them; a statement at fault changes nothing. Names are
 * checked as PostgreSQL checks them, expressions are not looked into.
 */
public final class SqlSchemaReader {
  private final Draft draft;
  private final List<SqlFault> faults = new ArrayList<>();
  private final Map<ObjectPath, Origin> origins = new HashMap<>();
  private final Set<ObjectName> failed = new HashSet<>();

  private SqlSchemaReader(Schema base) {
    draft = new Draft(base);
  }

  /**
   * Returns what scripts make of a schema.
   *
   * @param base what is there before them
   * @param sources the scripts
   * @param namespace the namespace of names that have none, unless a script sets search_path
   */
  public static SqlReading read(Schema base, List<SqlSource> sources, String namespace) {
    SqlSchemaReader reader = new SqlSchemaReader(base);
    Tasks tasks = Tasks.of(base, sources, namespace);
    reader.faults.addAll(tasks.faults());
    reader.failed.addAll(tasks.broken());
    reader.applyAll(tasks.tasks());
    new Completion(reader.draft, reader.origins, reader.faults, reader.failed).complete();
    return reader.reading(sources);
  }

  /** Statements that wait are tried again for as long as others get through. */
  private void applyAll(List<Task> tasks) {
    List<Task> waiting = tasks;
    List<Waiting> refusals = new ArrayList<>();
    int before;
    do {
      before = waiting.size();
      List<Task> again = new ArrayList<>();
      refusals.clear();
      for (Task task : waiting) {
        apply(task, again, refusals);
      }
      waiting = again;
    } while (!waiting.isEmpty() && waiting.size() < before);
    waiting.forEach(this::failed);
    for (Waiting refusal : refusals) {
      if (refusal.missing() == null || !failed.contains(refusal.missing())) {
        faults.add(refusal.fault());
      }
    }
  }

  /** What fails because its table failed is no fault of its own. */
  private void failed(Task task) {
    Statement statement = task.statement().value();
    if (statement instanceof Statement.CreateTable create) {
      failed.add(task.scope().created(create.name()));
    } else if (statement instanceof Statement.CreateView create) {
      failed.add(task.scope().created(create.view().name()));
    }
  }

  /** A fault that may pass, and the relation that it waits for. */
  private record Waiting(SqlFault fault, @Nullable ObjectName missing) {}

  private void apply(Task task, List<Task> again, List<Waiting> refusals) {
    Location location = task.statement().location();
    draft.mark();
    try {
      task.statement().value().match(new Interpreter(draft, task.scope(), task.statement()));
      draft.made().forEach(path -> origins.put(path, new Origin(task.source(), location)));
    } catch (IllegalArgumentException e) {
      // What the statement lets through and the model refuses.
      draft.rollBack();
      failed(task);
      Refusal refusal = Refusal.contradiction(String.valueOf(e.getMessage()));
      faults.add(refusal.fault(task.source(), location));
    } catch (Refusal refusal) {
      draft.rollBack();
      SqlFault fault = refusal.fault(task.source(), location);
      if (refusal.mayPass()) {
        again.add(task);
        refusals.add(new Waiting(fault, refusal.missing()));
      } else {
        failed(task);
        faults.add(fault);
      }
    }
  }

  private SqlReading reading(List<SqlSource> sources) {
    List<String> names = sources.stream().map(SqlSource::name).toList();
    faults.sort(
        Comparator.comparingInt((SqlFault fault) -> names.indexOf(fault.source()))
            .thenComparingInt(fault -> fault.location().start()));
    return new SqlReading(draft.schema(), faults, origins);
  }
}
