package generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.runtime.data.Rowan;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What repositories of tables that refer to themselves find up and down the tree. */
final class TreeScenarios {
  private TreeScenarios() {}

  private static Employee employee(int id, @Nullable Integer manager, @Nullable Integer mentor) {
    return new Employee(id, manager, mentor, 0);
  }

  private static List<Integer> ids(List<Employee> employees) {
    return employees.stream().map(Employee::id).toList();
  }

  private static EmployeeRepository company(DataSource database) {
    EmployeeRepository employees = Rowan.connect(database).repository(EmployeeRepository.class);
    employees.insertAll(
        List.of(
            employee(1, null, null),
            employee(2, 1, null),
            employee(3, 1, 2),
            employee(4, 2, 3),
            employee(5, 4, 1),
            employee(6, null, null)));
    return employees;
  }

  public static void eachReferenceIsATree(DataSource database) {
    EmployeeRepository employees = company(database);
    assertThat(ids(employees.ancestorsByManager(5))).containsExactly(4, 2, 1);
    assertThat(ids(employees.pathByManager(5))).containsExactly(1, 2, 4, 5);
    assertThat(ids(employees.descendantsByManager(1))).containsExactly(2, 3, 4, 5);
    assertThat(ids(employees.descendantsByManager(1, 2))).containsExactly(2, 3, 4);
    assertThat(employees.descendantsByManager(1, 0)).isEmpty();
    assertThat(ids(employees.ancestorsByMentor(4))).containsExactly(3, 2);
    assertThat(ids(employees.descendantsByMentor(2))).containsExactly(3, 4);
    assertThat(employees.ancestorsByManager(6)).isEmpty();
    assertThat(employees.descendantsByManager(6)).isEmpty();
    assertThat(ids(employees.pathByManager(6))).containsExactly(6);
    assertThat(employees.pathByManager(7)).isEmpty();
  }

  /** Rows that refer to each other in a circle come once each, and the query ends. */
  public static void circlesEnd(DataSource database) {
    EmployeeRepository employees = company(database);
    employees.update(employee(1, 5, null));
    employees.update(employee(6, 6, null));
    assertThat(ids(employees.ancestorsByManager(5))).containsExactly(4, 2, 1);
    assertThat(ids(employees.pathByManager(4))).containsExactly(5, 1, 2, 4);
    assertThat(ids(employees.descendantsByManager(2))).containsExactly(4, 5, 1, 3);
    assertThat(employees.descendantsByManager(6)).isEmpty();
    assertThat(employees.ancestorsByManager(6)).isEmpty();
  }

  public static void keysMayBeComposite(DataSource database) {
    SectionRepository sections = Rowan.connect(database).repository(SectionRepository.class);
    sections.insertAll(
        List.of(
            new Section(1, 1, null, "a"),
            new Section(1, 2, 1, "b"),
            new Section(1, 3, 2, "c"),
            new Section(2, 1, null, "other"),
            new Section(2, 2, 1, "book")));
    assertThat(sections.path(1, 3)).extracting(Section::title).containsExactly("a", "b", "c");
    assertThat(sections.ancestors(1, 3)).extracting(Section::title).containsExactly("b", "a");
    assertThat(sections.descendants(1, 1)).extracting(Section::title).containsExactly("b", "c");
    assertThat(sections.descendants(1, 1, 1)).extracting(Section::title).containsExactly("b");
  }

  public static void keysMayBeWrapped(DataSource database) {
    CategoryRepository categories = Rowan.connect(database).repository(CategoryRepository.class);
    Category top = categories.insert(new Category(null, null, "top", null));
    Category low = categories.insert(new Category(null, top.id(), "low", 1));
    assertThat(categories.path(low.id())).containsExactly(top, low);
    assertThat(categories.descendants(top.id())).containsExactly(low);
  }

  /** A junction is found from both its sides. */
  public static void junctionIsFoundBothWays(DataSource database) {
    Rowan rowan = Rowan.connect(database);
    CategoryRepository categories = rowan.repository(CategoryRepository.class);
    MembershipRepository memberships = rowan.repository(MembershipRepository.class);
    Category one = categories.insert(new Category(null, null, "one", null));
    Category two = categories.insert(new Category(null, null, "two", null));
    long ada =
        rowan.repository(CustomerRepository.class)
            .insert(RepositoryScenarios.customer("ada@example.org"))
            .id();
    Membership first = new Membership(ada, one.id());
    Membership second = new Membership(ada, two.id());
    memberships.insertAll(Arrays.asList(first, second));
    assertThat(memberships.findByCustomerId(ada)).containsExactlyInAnyOrder(first, second);
    assertThat(memberships.findByCategoryId(two.id())).containsExactly(second);
    assertThat(memberships.existsById(ada, one.id())).isTrue();
  }
}
