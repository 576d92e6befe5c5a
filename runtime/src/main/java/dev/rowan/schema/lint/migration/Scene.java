package dev.rowan.schema.lint.migration;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.lint.Finding;
import dev.rowan.schema.plan.Lock;
import dev.rowan.schema.sql.Located;
import dev.rowan.schema.sql.Location;
import dev.rowan.schema.sql.SqlFault;
import dev.rowan.schema.sql.SqlScript;
import dev.rowan.schema.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known at a statement of a script: the script, what came before, what locks are held. */
final class Scene {
  private final Script script;
  private final int postgres;
  private final History history;
  private final SqlScript read;
  private final Set<ObjectName> created = new HashSet<>();
  private final Map<ObjectName, Lock> locks = new HashMap<>();
  private final List<ScriptFinding> findings = new ArrayList<>();
  private Map<ObjectName, Lock> taken = Map.of();
  private boolean lockTimeout;
  private int index;

  Scene(Script script, int postgres, History history, SqlScript read) {
    this.script = script;
    this.postgres = postgres;
    this.history = history;
    this.read = read;
  }

  boolean isTransactional() {
    return script.transactional();
  }

  /** Returns the server's version. */
  int postgres() {
    return postgres;
  }

  History history() {
    return history;
  }

  /** Returns the statements before this one, in order. */
  List<Located<Statement>> before() {
    return read.statements().subList(0, index);
  }

  /** Returns the statements after this one, in order. */
  List<Located<Statement>> after() {
    return read.statements().subList(index + 1, read.statements().size());
  }

  /** Returns this statement and those after it, in order. */
  List<Located<Statement>> andAfter() {
    return read.statements().subList(index, read.statements().size());
  }

  /** Returns a scene of the same script with a history of its own. */
  Scene within(History other) {
    return new Scene(script, postgres, other, read);
  }

  /** Returns what breaks the grammar in the statement at this place. */
  List<SqlFault> faults(Location statement) {
    return read.faults().stream()
        .filter(
            fault ->
                fault.location().start() >= statement.start()
                    && fault.location().start() <= statement.end())
        .toList();
  }

  /** Returns the text at a place. */
  String text(Location location) {
    return script.text().substring(location.start(), location.end());
  }

  /** Returns the place of an offset. */
  Location locate(int offset) {
    String before = script.text().substring(0, offset);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return new Location(offset, offset, line, offset - before.lastIndexOf('\n'));
  }

  /** Returns the type of a column, of this statement too, or null where it is not known. */
  @Nullable SqlType column(ObjectName table, String column) {
    History with = new History();
    Located<Statement> statement = read.statements().get(index);
    new Walk(List.of(new Memory()), within(with), statement.location())
        .statement(statement.value());
    SqlType here = with.type(table, column);
    return here == null ? history.type(table, column) : here;
  }

  /** Whether this script makes the table itself. */
  boolean isNew(ObjectName table) {
    return created.contains(History.key(table));
  }

  void create(ObjectName table) {
    created.add(History.key(table));
  }

  boolean hasLockTimeout() {
    return lockTimeout;
  }

  void setLockTimeout(boolean set) {
    lockTimeout = set;
  }

  /**
   * Returns the locks that the transaction held before this statement on tables that it has not
   * made.
   */
  Map<ObjectName, Lock> locks() {
    return locks;
  }

  /** Returns the locks that this statement takes on such tables. */
  Map<ObjectName, Lock> taken() {
    return taken;
  }

  /** Goes on to the next statement, which takes these locks. */
  void take(Map<ObjectName, Lock> ofStatement) {
    taken = ofStatement;
  }

  /** Goes on behind the statement. */
  void next() {
    if (script.transactional()) {
      taken.forEach(
          (table, lock) ->
              locks.merge(table, lock, (one, two) -> one.compareTo(two) > 0 ? one : two));
    }
    index++;
  }

  List<ScriptFinding> findings() {
    return findings;
  }

  void report(Page page, Location location, String message, String remedy) {
    String text = script.text();
    int start = location.start() - location.column() + 1;
    int end = text.indexOf('\n', location.start());
    String line = text.substring(start, end < 0 ? text.length() : end).stripTrailing();
    findings.add(
        new ScriptFinding(
            script.name(),
            location,
            line,
            new Finding(page.code(), page.severity(), null, message, remedy)));
  }
}
