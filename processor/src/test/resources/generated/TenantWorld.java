package generated;

import dev.rowan.runtime.data.Rowan;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The database as a program sees it whose role is no superuser, with rows of Ada alone. */
final class TenantWorld {
  static final UUID ADA = new UUID(0, 0xada);
  static final UUID BOB = new UUID(0, 0xb0b);
  private static final List<String> TABLES = List.of("holder", "posting", "notice");

  final DataSource owner;
  final PGSimpleDataSource program = new PGSimpleDataSource();
  final AtomicReference<UUID> tenant = new AtomicReference<>(ADA);
  final Rowan rowan;
  final HolderRepository accounts;
  final PostingRepository postings;
  final Holder root;
  final Holder child;
  final Posting posting;
  final NoticeRepository notices;
  final Notice notice;

  TenantWorld(DataSource owner) throws SQLException {
    this.owner = owner;
    execute(
        owner,
        "DO $$ BEGIN CREATE ROLE tenant_program LOGIN NOBYPASSRLS;"
            + " EXCEPTION WHEN duplicate_object OR unique_violation THEN END $$;"
            + " GRANT SELECT, INSERT, UPDATE, DELETE ON holder, posting, notice TO tenant_program");
    program.setUrl(((PGSimpleDataSource) owner).getURL());
    program.setUser("tenant_program");
    rowan = Rowan.connect(program, tenant::get);
    accounts = rowan.repository(HolderRepository.class);
    postings = rowan.repository(PostingRepository.class);
    root = accounts.insert(account("root@example.org", null));
    child = accounts.insert(account("child@example.org", root.id()));
    posting = postings.insert(new Posting(null, 0, root.id(), 100));
    notices = rowan.repository(NoticeRepository.class);
    Notice above = notices.insert(Notice.of("above", null));
    notice = notices.insert(Notice.of("notice", above.id()));
    notices.insert(Notice.of("below", notice.id()));
    notices.delete(notices.insert(Notice.of("gone", null)));
  }

  Object repository(Object row) {
    return Map.of(Holder.class, accounts, Posting.class, postings, Notice.class, notices)
        .get(row.getClass());
  }

  /** Returns all rows there are, as the superuser sees them. */
  List<String> rows() throws SQLException {
    List<String> rows = new ArrayList<>();
    for (String table : TABLES) {
      rows.addAll(texts(owner, "SELECT t::text FROM " + table + " t ORDER BY 1"));
    }
    return rows;
  }

  static Holder account(String email, UUID parent) {
    return new Holder(null, null, email, "name", parent, 0);
  }

  static void execute(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static List<String> texts(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return texts(connection, sql);
    }
  }

  static List<String> texts(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }
}
