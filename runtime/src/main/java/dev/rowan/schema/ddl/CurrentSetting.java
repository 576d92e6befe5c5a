package dev.rowan.schema.ddl;

import dev.rowan.schema.Expression;
import dev.rowan.schema.SqlType;

/** What the program says for a transaction, and policies, defaults and triggers read. */
public enum CurrentSetting {
  /** Whose rows it sees. */
  TENANT("app.tenant"),
  /** Who makes its changes. */
  USER("app.user_id");

  private final String name;

  CurrentSetting(String name) {
    this.name = name;
  }

  /**
   * Returns it as a value of a type, or null: {@code nullif(current_setting('app.tenant', true),
   * '')::uuid}. What a transaction has set is an empty text after it, not null.
   */
  public Expression of(SqlType type) {
    String text = "nullif(current_setting('" + name + "', true), '')";
    return new Expression(type.equals(SqlType.TEXT) ? text : text + "::" + Sql.type(type));
  }
}
