package dev.rowan.schema.ddl;

import dev.rowan.schema.SqlType;
import java.util.Set;

/** What SET STORAGE DEFAULT (16 and newer) means, for servers that do not know it. */
final class Storages {
  private static final Set<String> MAIN = Set.of("numeric", "inet", "cidr");

  private static final Set<String> PLAIN =
      Set.of(
          ("smallint integer bigint real boolean date uuid oid name money point box lseg circle"
                  + " line interval macaddr macaddr8 tid xid xid8 cid \"char\"")
              .split(" "));

  private Storages() {}

  /** Returns the storage of a type as CREATE TYPE gave it to the built-in ones. */
  static String usual(SqlType type) {
    String name = type.name().name();
    boolean plain =
        PLAIN.contains(name)
            || name.equals("double precision")
            || name.startsWith("time")
            || name.startsWith("interval");
    if (type.isArray() || !type.isBuiltIn()) {
      return "EXTENDED";
    }
    return plain ? "PLAIN" : MAIN.contains(name) ? "MAIN" : "EXTENDED";
  }
}
