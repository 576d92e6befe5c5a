package dev.rowan.schema;

/**
 * A rewrite rule, its definition kept verbatim.
 *
 * @param name its name
 * @param definition the whole CREATE RULE statement, without a semicolon
 * @param enabled in which sessions it holds
 * @param comment its comment, or {@code ""}
 */
@WithBuilder
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
    return RuleBuilder.builder(this).comment(newComment).build();
  }

  @Override
  public Rule withName(String newName) {
    return RuleBuilder.builder(this).name(newName).definition(renamed(newName)).build();
  }

  /** Returns the rule as one that fires in these sessions. */
  public Rule withEnabled(Trigger.Enabled newEnabled) {
    return RuleBuilder.builder(this).enabled(newEnabled).build();
  }

  /** The name follows the words CREATE [OR REPLACE] RULE. */
  private String renamed(String newName) {
    StringBuilder text = new StringBuilder();
    boolean awaited = false;
    boolean done = false;
    for (SqlTokens.Token token : SqlTokens.of(definition)) {
      boolean here = awaited && !done && token.identifier() != null;
      text.append(here ? Identifiers.quoted(newName) : token.text());
      done |= here;
      awaited |= token.is("rule");
    }
    return text.toString();
  }

  @Override
  public <R> R match(TablePart.Cases<R> cases) {
    return cases.rule(this);
  }
}
