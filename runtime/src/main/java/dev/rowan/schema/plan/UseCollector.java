package dev.rowan.schema.plan;

import dev.rowan.schema.Column;
import dev.rowan.schema.Expression;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.Table;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what one element of a schema refers to. */
final class UseCollector {
  private final Schema schema;
  private final Names names;
  private final Set<ObjectPath> needed = new TreeSet<>();
  private final Set<ObjectPath> mentioned = new TreeSet<>();

  UseCollector(Schema schema, Names names) {
    this.schema = schema;
    this.names = names;
  }

  Uses uses() {
    return new Uses(Set.copyOf(needed), Set.copyOf(mentioned));
  }

  /** The element lives in the namespace of this name. */
  void namespaceOf(ObjectName name) {
    if (!name.namespace().isEmpty()) {
      needed.add(
          ObjectPath.of(ObjectPath.Kind.NAMESPACE, ObjectName.unqualified(name.namespace())));
    }
  }

  void path(ObjectPath path) {
    needed.add(path);
  }

  void columns(ObjectName table, Collection<String> columns) {
    columns.forEach(column -> needed.add(ObjectPath.column(table, column)));
  }

  void type(SqlType type) {
    if (!type.isBuiltIn()) {
      needed.addAll(names.find(type.name(), Names.TYPES));
    }
  }

  void routine(@Nullable ObjectName routine) {
    if (routine != null) {
      needed.addAll(names.find(routine, Names.ROUTINES));
    }
  }

  /** A collation, operator class or other object that Rowan does not look into. */
  void other(@Nullable ObjectName name) {
    if (name != null) {
      needed.addAll(names.find(name, Names.OTHERS));
    }
  }

  void keys(ObjectName relation, List<IndexKey> keys) {
    for (IndexKey key : keys) {
      if (key.column() != null) {
        needed.add(ObjectPath.column(relation, key.column()));
      }
      expression(key.expression(), relation);
      other(key.collation());
      other(key.operatorClass());
    }
  }

  /** An expression over the columns of one relation, without queries in it. */
  void expression(@Nullable Expression expression, @Nullable ObjectName relation) {
    if (expression == null) {
      return;
    }
    Table own = relation == null ? null : schema.table(relation).orElse(null);
    for (Mentions.Mention mention : Mentions.in(expression.sql())) {
      if (mention.quoted()) {
        needed.addAll(names.find(mention, Names.SEQUENCES));
      } else {
        common(mention);
        if (own != null && own.column(mention.name()).isPresent()) {
          needed.add(ObjectPath.column(own.name(), mention.name()));
        }
      }
    }
    needed.addAll(names.operatorsIn(expression.sql()));
  }

  /** A text that may name relations and, of each, columns: a query, a rule, a function. */
  void sql(String sql) {
    List<Mentions.Mention> all = Mentions.in(sql);
    Set<String> words =
        all.stream().map(Mentions.Mention::name).collect(Collectors.toUnmodifiableSet());
    boolean star = sql.contains("*");
    for (Mentions.Mention mention : all) {
      if (mention.quoted()) {
        mentioned.addAll(names.find(mention, Names.ROUTINES));
        mentioned.addAll(names.find(mention, Names.RELATIONS));
        mentioned.addAll(names.find(mention, Names.TYPES));
        continue;
      }
      common(mention);
      for (ObjectPath relation : names.find(mention, Names.RELATIONS)) {
        needed.add(relation);
        schema
            .find(relation)
            .filter(Table.class::isInstance)
            .map(Table.class::cast)
            .ifPresent(table -> columnsOf(table, star, words));
      }
    }
    needed.addAll(names.operatorsIn(sql));
  }

  /** A definition that names functions without calling them: {@code SFUNC = public.add}. */
  void definition(String sql) {
    sql(sql);
    for (Mentions.Mention mention : Mentions.in(sql)) {
      if (!mention.quoted()) {
        needed.addAll(names.find(mention, Names.ROUTINES));
      }
    }
  }

  private void columnsOf(Table table, boolean star, Set<String> words) {
    table.columns().stream()
        .map(Column::name)
        .filter(column -> star || words.contains(column))
        .forEach(column -> needed.add(ObjectPath.column(table.name(), column)));
  }

  private void common(Mentions.Mention mention) {
    if (mention.call()) {
      needed.addAll(names.find(mention, Names.ROUTINES));
    }
    needed.addAll(names.find(mention, Names.TYPES));
    needed.addAll(names.find(mention, Names.OTHERS));
  }
}
