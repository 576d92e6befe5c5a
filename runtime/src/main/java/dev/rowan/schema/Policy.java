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
    return new Policy(name, restrictive, command, roles, using, withCheck, newComment);
  }

  @Override
  public Policy withName(String newName) {
    return new Policy(newName, restrictive, command, roles, using, withCheck, comment);
  }

  @Override
  public <R> R match(TablePart.Cases<R> cases) {
    return cases.policy(this);
  }
}
