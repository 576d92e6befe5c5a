package dev.rowan.schema;

/**
 * A rewrite rule, its definition kept verbatim.
 *
 * @param name its name
 * @param definition the whole CREATE RULE statement, without a semicolon
 * @param enabled in which sessions it holds
 * @param comment its comment, or {@code ""}
 */
public record Rule(String name, String definition, Trigger.Enabled enabled, String comment)
    implements TablePart {
  public Rule {
    ObjectName.checkIdentifier(name);
  }

  @Override
  public ObjectPath path(ObjectName relation) {
    return new ObjectPath(ObjectPath.Kind.RULE, relation, name);
  }

  @Override
  public Rule withComment(String newComment) {
    return new Rule(name, definition, enabled, newComment);
  }

  @Override
  public Rule withName(String newName) {
    return new Rule(newName, definition, enabled, comment);
  }

  @Override
  public <R> R match(TablePart.Cases<R> cases) {
    return cases.rule(this);
  }
}
