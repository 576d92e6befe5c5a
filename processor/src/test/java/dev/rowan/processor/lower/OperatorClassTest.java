package dev.rowan.processor.lower;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.runtime.test.TestDatabase;
import dev.rowan.runtime.test.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is known of operator classes is what PostgreSQL says of them. */
class OperatorClassTest {
  private static final String STORED =
      """
      SELECT m.amname, c.opcname, coalesce(e.extname, ''), c.opcdefault,
             format_type(c.opcintype, NULL),
             array(
               SELECT DISTINCT o.oprname::text
                 FROM pg_amop a JOIN pg_operator o ON o.oid = a.amopopr
                WHERE a.amopfamily = c.opcfamily AND a.amoppurpose = 's' AND o.oprcom = o.oid
                  AND a.amoplefttype = c.opcintype AND a.amoprighttype = c.opcintype
                ORDER BY 1)
        FROM pg_opclass c
        JOIN pg_am m ON m.oid = c.opcmethod
        LEFT JOIN pg_depend d
          ON d.classid = 'pg_opclass'::regclass AND d.objid = c.oid AND d.deptype = 'e'
        LEFT JOIN pg_extension e ON e.oid = d.refobjid
      """;

  @Test
  void areThoseOfTheServer() throws SQLException {
    List<OperatorClass> stored = new ArrayList<>();
    try (TestDatabase database = TestServer.empty();
        Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      for (String extension : extensions()) {
        statement.execute("CREATE EXTENSION " + extension);
      }
      try (ResultSet rows = statement.executeQuery(STORED)) {
        while (rows.next()) {
          stored.add(
              new OperatorClass(
                  rows.getString(1),
                  rows.getString(2),
                  rows.getString(3),
                  rows.getBoolean(4),
                  rows.getString(5),
                  List.of((String[]) rows.getArray(6).getArray())));
        }
      }
    }
    assertThat(OperatorClass.all()).containsExactlyInAnyOrderElementsOf(stored);
  }

  private static Set<String> extensions() {
    return OperatorClass.all().stream()
        .map(OperatorClass::extension)
        .filter(extension -> !extension.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
