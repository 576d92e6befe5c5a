package dev.rowan.schema.sql;

import dev.rowan.schema.CompositeType;
import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.Domain;
import dev.rowan.schema.EnumType;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.OtherObject;
import dev.rowan.schema.RangeType;
import dev.rowan.schema.Relation;
import dev.rowan.schema.Routine;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.sql.Scope.Declared;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The statements of all scripts, each with what its unqualified names mean. */
final class Tasks {
  /**
   * A statement to apply.
   *
   * @param source the name of its script
   * @param statement the statement
   * @param scope what its names mean
   */
  record Task(String source, Located<Statement> statement, Scope scope) {}

  private final Declared declared = new Declared(new HashSet<>(), new HashSet<>(), new HashSet<>());
  private final List<Task> tasks = new ArrayList<>();
  private final List<SqlFault> faults = new ArrayList<>();
  private final Set<ObjectName> broken = new HashSet<>();

  private Tasks() {}

  static Tasks of(Schema base, List<SqlSource> sources, String namespace) {
    Tasks all = new Tasks();
    base.objects().values().forEach(all::declare);
    sources.forEach(source -> all.add(source, namespace));
    return all;
  }

  List<Task> tasks() {
    return tasks;
  }

  /** What breaks the grammar. */
  List<SqlFault> faults() {
    return faults;
  }

  /** Tables and views whose CREATE breaks the grammar: that they are missing says nothing new. */
  Set<ObjectName> broken() {
    return broken;
  }

  private void add(SqlSource source, String namespace) {
    SqlScript script = SqlScript.parse(source.text());
    for (SqlFault fault : script.faults()) {
      faults.add(
          new SqlFault(
              fault.kind(), source.name(), fault.location(), fault.message(), fault.remedy()));
    }
    Scope scope = new Scope(declared, List.of(namespace));
    for (Located<Statement> statement : script.statements()) {
      scope = within(statement.value(), scope, namespace);
      declare(statement.value(), scope);
      if (isBroken(statement, script.faults())) {
        ObjectName relation = StatementParser.createdRelation(statement.text());
        if (relation != null) {
          broken.add(scope.created(relation));
        }
      } else {
        tasks.add(new Task(source.name(), statement, scope));
      }
    }
  }

  /** What is told of as a fault of grammar is told of once. */
  private static boolean isBroken(Located<Statement> statement, List<SqlFault> faults) {
    return statement.value() instanceof Activity.Raw
        && faults.stream()
            .anyMatch(
                fault ->
                    fault.location().start() >= statement.location().start()
                        && fault.location().start() <= statement.location().end());
  }

  /** {@code SET search_path = shop, public} holds for what follows in its script. */
  private Scope within(Statement statement, Scope scope, String namespace) {
    if (!(statement instanceof Activity.SetParameter set)
        || !set.parameter().equals("search_path")) {
      return scope;
    }
    List<String> path =
        set.values() == null
            ? List.of(namespace)
            : set.values().stream()
                .filter(name -> !name.isEmpty() && !name.equals("$user"))
                .filter(name -> !name.equals("pg_catalog"))
                .toList();
    return new Scope(declared, path.isEmpty() ? List.of(namespace) : path);
  }

  private void declare(Statement statement, Scope scope) {
    if (statement instanceof Statement.CreateTable create) {
      declared.relations().add(scope.created(create.name()));
    } else if (statement instanceof Statement.CreateView create) {
      declared.relations().add(scope.created(create.view().name()));
    } else if (statement instanceof Statement.CreateIndex create) {
      declared.relations().add(scope.relation(create.table()).sibling(create.index().name()));
    } else if (statement instanceof Statement.CreateObject create) {
      declare(create.object(), scope);
    } else if (statement instanceof Statement.AlterTable alter) {
      alter.actions().forEach(action -> declare(action.value(), scope.relation(alter.name())));
    }
  }

  private void declare(AlterAction action, ObjectName relation) {
    if (action instanceof AlterAction.RenameTo rename) {
      declared.relations().add(relation.sibling(rename.to()));
    } else if (action instanceof AlterAction.SetSchema move) {
      declared.relations().add(relation.in(move.namespace()));
    }
  }

  private void declare(SchemaObject object, Scope scope) {
    ObjectName name = scope.created(object.name());
    if (object instanceof Relation || object instanceof Sequence) {
      declared.relations().add(name);
    } else if (object instanceof EnumType
        || object instanceof Domain
        || object instanceof CompositeType) {
      declared.types().add(name);
    } else if (object instanceof RangeType range) {
      declared.types().add(name);
      declared.types().add(DefaultNames.multirange(name));
      if (range.multirange() != null) {
        declared.types().add(scope.created(range.multirange()));
      }
    } else if (object instanceof Routine || object instanceof OtherObject) {
      declared.others().add(name);
    }
  }

  private void declare(SchemaObject object) {
    declare(object, new Scope(declared, List.of(object.name().namespace())));
    if (object instanceof Relation relation) {
      relation
          .parts()
          .forEach(part -> declared.relations().add(object.name().sibling(part.name())));
    }
  }
}
