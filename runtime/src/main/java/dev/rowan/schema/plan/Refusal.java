package dev.rowan.schema.plan;

import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.lint.Finding;
import org.jspecify.annotations.Nullable;

/** The reasons for which a plan is refused, or made with a warning. */
public enum Refusal {
  /** No plan that leads to the target was found. */
  CANNOT_PLAN("ROWAN3000"),
  /** A new column must hold a value, and no row has one. */
  REQUIRED_COLUMN("ROWAN3001"),
  /** A column goes, with what its rows hold. */
  DROPPED_COLUMN("ROWAN3002"),
  /** A table goes, with its rows. */
  DROPPED_TABLE("ROWAN3003"),
  /** Another type cuts or rounds values. */
  LOSSY_TYPE("ROWAN3004"),
  /** PostgreSQL has no statement for it. */
  NOT_ALTERABLE("ROWAN3005"),
  /** A column or table goes while one like it comes. */
  LOOKS_RENAMED("ROWAN3006"),
  /** Stored values give way to computed ones. */
  BECOMES_GENERATED("ROWAN3007"),
  /** Something is asked for that the planned version does not have. */
  NOT_IN_VERSION("ROWAN3008"),
  /** A released pending drop is none. */
  NO_PENDING_DROP("ROWAN3009"),
  /** Something that the model does not hold would go with what is dropped and made again. */
  NOT_KEPT("ROWAN3010"),
  /** The table is written again under ACCESS EXCLUSIVE. */
  REWRITES_TABLE("ROWAN3101"),
  /** Rows that do not fit stop the migration. */
  ROWS_MAY_NOT_FIT("ROWAN3102"),
  /** What is granted on a thing goes with it, though the thing comes back. */
  RIGHTS_LOST("ROWAN3103"),
  /** An enum label is taken for another one's new name. */
  RENAMED_LABEL("ROWAN3104");

  private final String code;

  Refusal(String code) {
    this.code = code;
  }

  /** Returns its stable code. */
  public String code() {
    return code;
  }

  /** Returns the finding that stops a plan for this reason. */
  public Finding error(@Nullable ObjectPath path, String message, String remedy) {
    return Finding.error(code, path, message, remedy);
  }

  /** Returns the finding that lets a plan be made, at a price. */
  public Finding warning(@Nullable ObjectPath path, String message, String remedy) {
    return Finding.warning(code, path, message, remedy);
  }
}
