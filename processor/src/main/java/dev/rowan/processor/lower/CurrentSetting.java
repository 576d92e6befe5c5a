package dev.rowan.processor.lower;

import dev.rowan.schema.Expression;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.ddl.Sql;

/** What the program says for a transaction, and policies, defaults and triggers read. */
enum CurrentSetting {
  TENANT("app.tenant"),
  USER("app.user_id");

  private final String name;

  CurrentSetting(String name) {
    this.name = name;
  }

  /**
   * Returns it as a value of a type, or null: {@code nullif(current_setting('app.tenant', true),
   * '')::uuid}. What a transaction has set is an empty text after it, not null.
   */
  Expression of(SqlType type) {
    String text = "nullif(current_setting('" + name + "', true), '')";
    return new Expression(type.equals(SqlType.TEXT) ? text : text + "::" + Sql.type(type));
  }
}
