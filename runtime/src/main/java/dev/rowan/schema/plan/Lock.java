package dev.rowan.schema.plan;

import java.util.Locale;

/** PostgreSQL's table locks, weakest first. */
public enum Lock {
  NONE("nothing"),
  ACCESS_SHARE("nothing but DROP and the like"),
  ROW_SHARE("nothing but schema changes"),
  ROW_EXCLUSIVE("nothing but schema changes"),
  SHARE_UPDATE_EXCLUSIVE("schema changes and vacuum, neither reads nor writes"),
  SHARE("writes"),
  SHARE_ROW_EXCLUSIVE("writes"),
  EXCLUSIVE("writes"),
  ACCESS_EXCLUSIVE("reads and writes");

  private final String blocked;

  Lock(String blocked) {
    this.blocked = blocked;
  }

  /** Returns PostgreSQL's name: {@code ACCESS EXCLUSIVE}. */
  public String words() {
    return name().replace('_', ' ');
  }

  /** Returns what must wait while it is held: {@code reads and writes}. */
  public String blocked() {
    return blocked;
  }

  /** Whether the program must wait for it: such a lock is asked for with a timeout only. */
  public boolean blocksWrites() {
    return compareTo(SHARE) >= 0;
  }

  @Override
  public String toString() {
    return words().toLowerCase(Locale.ROOT);
  }
}
