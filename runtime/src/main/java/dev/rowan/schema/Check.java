package dev.rowan.schema;

/**
 * A check of a table or domain: {@code CONSTRAINT orders_total_check CHECK (total >= 0)}.
 *
 * @param name its name
 * @param expression the condition
 * @param noInherit whether child tables do not inherit it
 * @param notValid whether rows that were there before are unproven
 * @param notEnforced whether it is declared only (18 and newer)
 * @param inherited whether it comes from a parent table alone
 * @param comment its comment, or {@code ""}
 */
@WithBuilder
public record Check(
    String name,
    Expression expression,
    boolean noInherit,
    boolean notValid,
    boolean notEnforced,
    boolean inherited,
    String comment)
    implements Constraint {
  /** Returns a valid, enforced check. */
  public static Check of(String name, Expression expression) {
    return new Check(name, expression, false, false, false, false, "");
  }

  /** Returns the check with rows that were there before proven or not. */
  public Check withNotValid(boolean unproven) {
    return CheckBuilder.builder(this).notValid(unproven).build();
  }

  public Check {
    ObjectName.checkIdentifier(name);
  }

  @Override
  public Check withComment(String newComment) {
    return CheckBuilder.builder(this).comment(newComment).build();
  }

  @Override
  public Check withInherited(boolean fromParent) {
    return CheckBuilder.builder(this).inherited(fromParent).build();
  }

  @Override
  public Check withName(String newName) {
    return CheckBuilder.builder(this).name(newName).build();
  }

  @Override
  public <R> R match(TablePart.Cases<R> cases) {
    return cases.check(this);
  }

  @Override
  public <R> R match(Constraint.Cases<R> cases) {
    return cases.check(this);
  }
}
