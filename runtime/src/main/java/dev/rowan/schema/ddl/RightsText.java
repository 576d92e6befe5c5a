package dev.rowan.schema.ddl;

import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.ObjectPath.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Owners and rights of what is dropped and made again: as statements in a setting of the session.
 *
 * <pre>{@code
 * DO $$ … PERFORM set_config('rowan.rights', …); … $$       -- ["GRANT SELECT ON TABLE v TO r"]
 * DO $$ … EXECUTE command; … $$
 * }</pre>
 */
final class RightsText {
  private static final String WHO = "coalesce(nullif(a.grantee::regrole::text, '-'), 'PUBLIC')";

  /**
   * Default privileges give a new object rights that the old one may not have had: all that anybody
   * gets by default is taken away first.
   */
  private static final String OF_OBJECTS =
      """
      SELECT 1 AS place, format('ALTER %s %s OWNER TO %s', noun, name, owner::regrole) AS command
      FROM object WHERE owner::regrole::text <> quote_ident(current_user)
      UNION ALL
      SELECT 2, format('REVOKE ALL ON %s %s FROM %s', noun, name, (SELECT string_agg(DISTINCT WHO, ', ')
        FROM (SELECT grantee FROM aclexplode(usual) UNION ALL SELECT e.grantee
          FROM pg_default_acl d CROSS JOIN aclexplode(d.defaclacl) e) a))
      FROM object WHERE rights IS NOT NULL OR EXISTS (SELECT FROM pg_default_acl)
      UNION ALL
      SELECT 3, format('GRANT %s ON %s %s TO %s%s', string_agg(a.privilege_type, ', '
          ORDER BY a.privilege_type), noun, name, WHO, CASE WHEN a.is_grantable THEN ' WITH GRANT OPTION' END)
      FROM object CROSS JOIN aclexplode(coalesce(rights, usual)) a
      WHERE rights IS NOT NULL OR EXISTS (SELECT FROM pg_default_acl)
      GROUP BY noun, name, a.grantee, a.is_grantable
      """;

  private static final String OF_COLUMNS =
      """
      SELECT 4 AS place, format('GRANT %s (%I) ON TABLE %s TO %s%s', a.privilege_type, c.attname,
        c.attrelid::regclass, WHO, CASE WHEN a.is_grantable THEN ' WITH GRANT OPTION' END) AS command
      FROM pg_attribute c CROSS JOIN aclexplode(c.attacl) a
      WHERE NOT c.attisdropped AND (COLUMNS)
      """;

  private RightsText() {}

  /** Returns the block that writes down the owners and rights of objects and columns. */
  static String save(List<ObjectPath> paths) {
    List<String> objects = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    relations(paths, objects, columns);
    routines(paths, objects);
    types(paths, objects);
    List<String> commands = new ArrayList<>();
    String with = "";
    if (!objects.isEmpty()) {
      with =
          "WITH object (noun, name, owner, rights, usual) AS (\n"
              + String.join("UNION ALL\n", objects).indent(2)
              + ")\n";
      commands.add(OF_OBJECTS);
    }
    if (!columns.isEmpty()) {
      commands.add(OF_COLUMNS.replace("COLUMNS", String.join(" OR ", columns)));
    }
    String query = (with + String.join("UNION ALL\n", commands)).replace("WHO", WHO).indent(4);
    return DoBlock.of(
        "\n-- Owners and rights of what is made again below.\nBEGIN\n"
            + "  PERFORM set_config('rowan.rights', coalesce(json_agg(command ORDER BY place)::text, '[]'),"
            + " false)\n  FROM (\n"
            + query
            + "  ) given;\nEND\n");
  }

  /**
   * Returns the block that gives them back; what is granted on a column that is gone is left out.
   */
  static String give() {
    return DoBlock.of(
        """

        DECLARE
          command text;
        BEGIN
          FOR command IN SELECT json_array_elements_text(current_setting('rowan.rights')::json) LOOP
            BEGIN
              EXECUTE command;
            EXCEPTION WHEN undefined_column THEN
              RAISE NOTICE '%', SQLERRM;
            END;
          END LOOP;
        END
        """);
  }

  private static void relations(
      List<ObjectPath> paths, List<String> objects, List<String> columns) {
    List<ObjectPath> relations = of(paths, EnumSet.of(Kind.VIEW, Kind.OTHER));
    if (!relations.isEmpty()) {
      String oids = oids("to_regclass", relations);
      objects.add(
          """
          SELECT 'TABLE', c.oid::regclass::text, c.relowner, c.relacl, acldefault('r', c.relowner)
          FROM pg_class c WHERE c.oid IN\s"""
              + oids
              + "\n");
      columns.add("c.attrelid IN " + oids);
    }
    for (ObjectPath path : of(paths, EnumSet.of(Kind.COLUMN))) {
      columns.add(
          "(c.attrelid = to_regclass(%s) AND c.attname = %s)"
              .formatted(Sql.literal(Sql.name(path.object())), Sql.literal(path.part())));
    }
  }

  private static void routines(List<ObjectPath> paths, List<String> objects) {
    List<ObjectPath> routines = of(paths, EnumSet.of(Kind.ROUTINE));
    if (!routines.isEmpty()) {
      objects.add(
          """
          SELECT 'ROUTINE', p.oid::regprocedure::text, p.proowner, p.proacl, acldefault('f', p.proowner)
          FROM pg_proc p WHERE p.oid IN\s"""
              + oids("to_regprocedure", routines)
              + "\n");
    }
  }

  private static void types(List<ObjectPath> paths, List<String> objects) {
    List<ObjectPath> types =
        of(paths, EnumSet.of(Kind.ENUM, Kind.DOMAIN, Kind.COMPOSITE, Kind.RANGE));
    if (!types.isEmpty()) {
      objects.add(
          """
          SELECT 'TYPE', t.oid::regtype::text, t.typowner, t.typacl, acldefault('T', t.typowner)
          FROM pg_type t WHERE t.oid IN\s"""
              + oids("to_regtype", types)
              + "\n");
    }
  }

  private static List<ObjectPath> of(List<ObjectPath> paths, Set<Kind> kinds) {
    return paths.stream().filter(path -> kinds.contains(path.kind())).toList();
  }

  private static String oids(String function, List<ObjectPath> paths) {
    return paths.stream()
        .map(path -> function + "(" + Sql.literal(identity(path)) + ")")
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String identity(ObjectPath path) {
    String name = Sql.name(path.object());
    return path.kind() == Kind.ROUTINE
        ? name + path.part().replace("(*)", "()").replaceAll("(, )?ORDER BY ", "$1")
        : name;
  }
}
