package dev.rowan.schema.sql;

import dev.rowan.schema.Expression;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.change.SchemaNames;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What unqualified names mean in a statement.
 *
 * <p>What is made goes into the first namespace of the path. What is referred to is found along the
 * path among all that the scripts make and the schema holds; types, functions, collations and
 * operator classes that are nowhere stay as they are: they are PostgreSQL's own, or an extension's.
 *
 * @param declared what there is
 * @param path the namespaces, at least one
 */
record Scope(Declared declared, List<String> path) {
  /** Names of one kind, in all namespaces. */
  record Declared(Set<ObjectName> relations, Set<ObjectName> types, Set<ObjectName> others) {}

  /** Returns the name that something new gets. */
  ObjectName created(ObjectName name) {
    return name.namespace().isEmpty() ? name.in(path.get(0)) : name;
  }

  /** Returns the table, view, sequence or index that is meant. */
  ObjectName relation(ObjectName name) {
    ObjectName found = find(declared.relations(), name);
    return found == null ? created(name) : found;
  }

  SqlType type(SqlType type) {
    return type.isBuiltIn()
        ? type
        : new SqlType(typeName(type.name()), type.modifiers(), type.dimensions());
  }

  /** Returns the type that is meant; each table has one too. */
  ObjectName typeName(ObjectName name) {
    ObjectName found = find(declared.types(), name);
    ObjectName row = found == null ? find(declared.relations(), name) : found;
    return row == null ? name : row;
  }

  /** Returns the enum, domain, composite type or range that is altered. */
  ObjectName madeType(ObjectName name) {
    ObjectName found = find(declared.types(), name);
    return found == null ? created(name) : found;
  }

  /** Returns the function, collation, operator class or the like that is meant. */
  ObjectName other(ObjectName name) {
    ObjectName found = find(declared.others(), name);
    return found == null ? name : found;
  }

  @Nullable ObjectName otherOrNull(@Nullable ObjectName name) {
    return name == null ? null : other(name);
  }

  /** Returns the routine, operator or the like that is altered. */
  ObjectName madeOther(ObjectName name) {
    ObjectName found = find(declared.others(), name);
    return found == null ? created(name) : found;
  }

  /**
   * Returns an expression with its names written out; one of {@code public} stays as it is, that is
   * on the search path of whoever runs it.
   */
  Expression expression(Expression expression) {
    return path.get(0).equals("public")
        ? expression
        : new Expression(QualifiedText.of(expression.sql(), this));
  }

  @Nullable Expression expressionOrNull(@Nullable Expression expression) {
    return expression == null ? null : expression(expression);
  }

  /** Returns a part of a relation with all that it names resolved. */
  TablePart part(ObjectName relation, TablePart part) {
    return names(relation).part(relation, part);
  }

  /** Returns keys over the columns of a relation with all that they name resolved. */
  List<IndexKey> keys(ObjectName relation, List<IndexKey> keys) {
    return names(relation).keys(relation, keys);
  }

  private SchemaNames names(ObjectName relation) {
    return new SchemaNames(new ResolvedNames(this, relation.namespace()));
  }

  private @Nullable ObjectName find(Set<ObjectName> names, ObjectName name) {
    if (!name.namespace().isEmpty()) {
      return name;
    }
    for (String namespace : path) {
      if (names.contains(name.in(namespace))) {
        return name.in(namespace);
      }
    }
    return null;
  }
}
