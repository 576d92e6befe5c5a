package dev.rowan.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row level security policy: {@code CREATE POLICY tenant ON orders USING (…)}.
 *
 * @param name its name
 * @param restrictive whether it narrows (AND) instead of widening (OR)
 * @param command the command it holds for
 * @param roles the roles it holds for, empty for PUBLIC
 * @param using which rows are seen, or null
 * @param withCheck which rows may be written, or null
 * @param comment its comment, or {@code ""}
 */
@WithBuilder
public record Policy(
    String name,
    boolean restrictive,
    Command command,
    List<String> roles,
    @Nullable Expression using,
    @Nullable Expression withCheck,
    String comment)
    implements TablePart {
  /** The commands of a policy. */
  public enum Command {
    ALL,
    SELECT,
    INSERT,
    UPDATE,
    DELETE
  }

  public Policy {
    ObjectName.checkIdentifier(name);
    roles = List.copyOf(roles);
  }

  @Override
  public ObjectPath path(ObjectName relation) {
    return new ObjectPath(ObjectPath.Kind.POLICY, relation, name);
  }

  @Override
  public Policy withComment(String newComment) {
    return PolicyBuilder.builder(this).comment(newComment).build();
  }

  @Override
  public Policy withName(String newName) {
    return PolicyBuilder.builder(this).name(newName).build();
  }

  @Override
  public <R> R match(TablePart.Cases<R> cases) {
    return cases.policy(this);
  }
}
