package generated;

import static generated.TenantWorld.ADA;
import static generated.TenantWorld.BOB;
import static generated.TenantWorld.account;
import static generated.TenantWorld.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.runtime.data.Connections;
import dev.rowan.runtime.data.PolicyViolationException;
import jakarta.data.Limit;
import jakarta.data.page.PageRequest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** No query of one tenant sees or touches a row of another, whichever generated method asks. */
final class TenantScenarios {
  private TenantScenarios() {}

  public static void insertFillsTheTenant(DataSource database) throws SQLException {
    TenantWorld world = new TenantWorld(database);
    assertThat(world.child.tenantId()).isEqualTo(ADA);
    assertThat(world.posting.tenant()).isEqualTo(ADA);
    Holder moved =
        new Holder(world.child.id(), BOB, "moved@example.org", "moved", null, world.child.version());
    assertThat(world.accounts.update(moved).tenantId()).isEqualTo(ADA);
    assertThat(world.accounts.insertAll(List.of(account("x@y", null), account("z@y", null))))
        .extracting(Holder::tenantId)
        .containsExactly(ADA, ADA);
    assertThatThrownBy(
            () -> world.accounts.insert(new Holder(null, BOB, "b@o", "b", null, 0)))
        .isInstanceOf(PolicyViolationException.class)
        .hasMessageContaining("row-level security")
        .hasMessageContaining("Holder.tenantId was " + BOB);
  }

  /** Each method of each repository is called by its owner, who must succeed, and by another. */
  public static void noMethodOfARepositorySeesOrTouchesRowsOfAnother(DataSource database)
      throws Exception {
    TenantWorld world = new TenantWorld(database);
    int called = 0;
    for (Record row : List.of(world.child, world.posting, world.notice)) {
      for (Method method : repository(row).getMethods()) {
        List<String> before = world.rows();
        world.tenant.set(BOB);
        for (Record aimed : List.of(row, ownerless(row))) {
          assertThat(seen(call(method, world.repository(row), aimed)))
              .as("%s sees nothing of another tenant", method)
              .isEmpty();
          assertThat(world.rows())
              .as("%s touches nothing of another tenant", method)
              .isEqualTo(before);
        }
        world.tenant.set(null);
        assertThat(seen(call(method, world.repository(row), row)))
            .as("%s sees nothing without a tenant", method)
            .isEmpty();
        assertThat(world.rows()).as("%s touches nothing", method).isEqualTo(before);
        world.tenant.set(ADA);
        if (!method.getName().startsWith("insert")) {
          Object answer = callInTransaction(world, method, row);
          assertThat(answer instanceof Failed).as("%s works for the owner", method).isFalse();
          if (method.getName().matches("(find|exists|count).*")) {
            assertThat(seen(answer)).as("%s sees the owner's", method).isNotEmpty();
          }
        }
        called++;
      }
    }
    assertThat(called).isGreaterThan(30);
  }

  /** What repositories can do in all is of these interfaces, or generated for a record. */
  public static void everyInterfaceOfRepositoriesIsTried(DataSource database) throws Exception {
    TenantWorld world = new TenantWorld(database);
    Set<String> tried = new TreeSet<>();
    for (Record row : List.of(world.child, world.posting, world.notice)) {
      for (Method method : repository(row).getMethods()) {
        tried.add(method.getDeclaringClass().getSimpleName());
      }
    }
    assertThat(tried)
        .contains(
            "ReadRepository",
            "KeyedReadRepository",
            "InsertRepository",
            "RecordRepository",
            "SoftDeleteRepository");
    List<String> ancestors =
        Arrays.stream(NoticeRepository.class.getDeclaredMethods()).map(Method::getName).toList();
    assertThat(ancestors).anyMatch(name -> name.toLowerCase().contains("ancestors"));
  }

  private static Class<?> repository(Record row) throws ReflectiveOperationException {
    return Class.forName(
        row.getClass().getName() + "Repository", true, row.getClass().getClassLoader());
  }

  /** The same row with no tenant said: it would be the caller's. */
  private static Record ownerless(Record row) throws Exception {
    return Records.with(row, row instanceof Posting ? "tenant" : "tenantId", null);
  }

  /** What a method threw. */
  private record Failed(Throwable why) {}

  private static Object callInTransaction(TenantWorld world, Method method, Record row) throws Exception {
    try {
      return world.rowan.transaction(
          () -> {
            throw new Undone(call(method, world.repository(row), row));
          });
    } catch (Undone undone) {
      return undone.answer;
    }
  }

  /** Takes the answer out of a transaction that is rolled back. */
  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Object answer;

    Undone(Object answer) {
      this.answer = answer;
    }
  }

  private static Object call(Method method, Object repository, Record row) throws Exception {
    method.setAccessible(true);
    try {
      Object answer = method.invoke(repository, arguments(method, row));
      if (answer instanceof Stream<?> stream) {
        try (stream) {
          return stream.toList();
        }
      }
      return answer;
    } catch (InvocationTargetException e) {
      return new Failed(e.getCause());
    }
  }

  /** Aims a method at a row: {@code findByTenantIdAndEmail} gets that row's tenant and email. */
  private static Object[] arguments(Method method, Record row) throws Exception {
    List<Object> aims = new ArrayList<>();
    String name = method.getName();
    int by = name.indexOf("By");
    if (by < 0 || name.matches(".*ById(WithDeleted)?")) {
      if (row instanceof Posting posting) {
        aims.add(ADA);
        aims.add(posting.number());
      } else {
        aims.add(value(row, "id"));
      }
    } else {
      for (String component : name.substring(by + 2).split("And", -1)) {
        Object value =
            value(
                row,
                component.substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                    + component.substring(1));
        aims.add(value == null ? ADA : value);
      }
    }
    List<Object> arguments = new ArrayList<>();
    for (Class<?> type : method.getParameterTypes()) {
      if (type == Object.class && name.matches(".*ById(WithDeleted)?")) {
        arguments.add(
            row instanceof Posting posting
                ? new PostingRepository.Key(ADA, posting.number())
                : aims.remove(0));
      } else if (type.isInstance(row)) {
        arguments.add(row);
      } else if (type == List.class) {
        arguments.add(List.of(row));
      } else if (type == Limit.class) {
        arguments.add(Limit.of(10));
      } else if (type == PageRequest.class) {
        arguments.add(PageRequest.ofSize(10));
      } else if (type == int.class) {
        arguments.add(10);
      } else {
        arguments.add(aims.remove(0));
      }
    }
    return arguments.toArray();
  }

  private static Object value(Record row, String component) throws Exception {
    Method accessor = row.getClass().getDeclaredMethod(component);
    accessor.setAccessible(true);
    return accessor.invoke(row);
  }

  /** Returns what of an answer tells that there are rows. */
  private static List<?> seen(Object answer) {
    if (answer == null || answer instanceof Failed) {
      return List.of();
    }
    if (answer instanceof Optional<?> optional) {
      return optional.stream().toList();
    }
    if (answer instanceof Iterable<?> rows) {
      List<Object> all = new ArrayList<>();
      rows.forEach(all::add);
      return all;
    }
    boolean none = answer.equals(false) || answer.equals(0L) || answer.equals(0);
    return none ? List.of() : List.of(answer);
  }

  /** Nothing stays on a connection, whether a statement succeeds or fails. */
  public static void connectionKeepsNothing(DataSource database) throws SQLException {
    TenantWorld world = new TenantWorld(database);
    try (Connection connection = world.program.getConnection()) {
      Connections connections =
          Connections.of(connection).forTenant(world.tenant::get);
      HolderRepository accounts = new HolderRepository_(connections);
      assertThat(accounts.count()).isEqualTo(2);
      assertThatThrownBy(() -> accounts.insert(world.child))
          .isInstanceOf(jakarta.data.exceptions.EntityExistsException.class);
      List<Holder> good = new ArrayList<>();
      for (int i = 0; i < 2_500; i++) {
        good.add(account(i + "@example.org", null));
      }
      good.add(account("nul\u0000@example.org", null));
      assertThatThrownBy(() -> accounts.insertAll(good)).isNotNull();
      assertThat(connection.getAutoCommit()).isTrue();
      assertThat(texts(connection, "SELECT current_setting('app.tenant', true)"))
          .containsExactly("");
      assertThat(texts(connection, "SELECT id FROM holder")).isEmpty();
      assertThat(accounts.count()).isEqualTo(2);
      connection.setAutoCommit(false);
      assertThat(accounts.deleteById(world.child.id())).isTrue();
      connection.rollback();
      assertThat(accounts.existsById(world.child.id())).isTrue();
      connection.rollback();
    }
  }

  public static void transactionIsOfOneTenant(DataSource database) throws SQLException {
    TenantWorld world = new TenantWorld(database);
    world.rowan.transaction(
        dev.rowan.runtime.data.Isolation.SERIALIZABLE,
        () -> {
          assertThat(world.accounts.count()).isEqualTo(2);
          assertThatThrownBy(
                  () ->
                      world.rowan.transaction(
                          () -> {
                            world.accounts.insert(account("undone@example.org", null));
                            throw new IllegalStateException("undone");
                          }))
              .hasMessage("undone");
          assertThat(world.accounts.count()).isEqualTo(2);
        });
    world.tenant.set(BOB);
    assertThat(world.rowan.<Long, RuntimeException>transaction(world.accounts::count)).isZero();
  }

  /** The root is another's: a reference cannot cross. */
  public static void referenceCannotCross(DataSource database) throws SQLException {
    TenantWorld world = new TenantWorld(database);
    world.tenant.set(BOB);
    assertThatThrownBy(() -> world.accounts.insert(account("b@example.org", world.root.id())))
        .isInstanceOf(dev.rowan.runtime.data.ForeignKeyViolationException.class);
  }

  /** Both tenants may have the same address. */
  public static void uniqueKeyIsOfATenant(DataSource database) throws SQLException {
    TenantWorld world = new TenantWorld(database);
    world.tenant.set(BOB);
    assertThat(world.accounts.insert(account("root@example.org", null)).tenantId()).isEqualTo(BOB);
  }
}
