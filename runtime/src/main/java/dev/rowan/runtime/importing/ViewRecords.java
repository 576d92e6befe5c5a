package dev.rowan.runtime.importing;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.View;
import dev.rowan.schema.View.ViewColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Records that read views, which SQL makes: {@code @View record CustomerList(@Nullable Integer id,
 * …)}.
 *
 * <p>Any of their columns may be null: the catalog does not tell of a view which cannot. A view
 * with a column of a type that Java does not know gets no record.
 */
final class ViewRecords {
  private static final Set<String> TEXTS = Set.of("text", "character varying", "character");

  private final TypeNames names;
  private final NameChoice choice;
  private final ColumnTypes types;
  private final Packages packages;

  /**
   * Returns a writer of such records.
   *
   * @param names gives them their names
   * @param choice gives their components their names
   * @param types the Java types of columns
   * @param packages what their packages say
   */
  ViewRecords(TypeNames names, NameChoice choice, ColumnTypes types, Packages packages) {
    this.names = names;
    this.choice = choice;
    this.types = types;
    this.packages = packages;
  }

  /**
   * Returns the records of views by their names.
   *
   * @param schema the views with their columns
   * @param made what records and SQL files make: a view that is lost cannot be read
   */
  SortedMap<ObjectName, RecordSource> of(Schema schema, Schema made) {
    SortedMap<ObjectName, RecordSource> records = new TreeMap<>();
    schema.all(View.class).stream()
        .filter(view -> made.find(view.path()).isPresent())
        .filter(this::isKnown)
        .forEach(view -> records.put(view.name(), source(view)));
    return records;
  }

  private boolean isKnown(View view) {
    return !view.columns().isEmpty()
        && view.columns().size() <= RecordTables.MAX_SLOTS
        && view.columns().stream().map(ViewColumn::type).allMatch(this::isKnown);
  }

  private boolean isKnown(SqlType type) {
    return !type.equals(ViewColumn.UNKNOWN) && types.knows(type);
  }

  private RecordSource source(View view) {
    String name = view.name().name();
    JavaType type = names.type(view.name(), choice.view(name));
    Mark mark = Mark.of("View");
    if (!choice.style().table(type.name()).equals(name)) {
      mark = mark.with(Code.string(name));
    }
    mark = packages.in(view.name().namespace(), mark);
    if (view.materialized()) {
      mark = mark.with("materialized", Code.of("true"));
    }
    Map<String, String> components =
        ComponentNames.of(
            view.columns().stream().map(ViewColumn::name).toList(),
            choice::component,
            choice.style());
    List<RecordSource.Component> written = new ArrayList<>();
    for (ViewColumn column : view.columns()) {
      written.add(component(column, components.getOrDefault(column.name(), column.name())));
    }
    return new RecordSource(type, view.comment(), List.of(mark), written);
  }

  /** Sizes are the view's business, and text is a String anyway. */
  private boolean isTold(SqlType type) {
    SqlType held = type.isArray() ? type.element() : type;
    return types.of(held).type().equals(JavaType.STRING) && !TEXTS.contains(held.name().name());
  }

  private RecordSource.Component component(ViewColumn column, String name) {
    ColumnTypes.Choice java = types.of(column.type());
    Map<String, Code> said = new LinkedHashMap<>();
    if (!choice.style().column(name).equals(column.name())) {
      said.put("name", Code.string(column.name()));
    }
    if (isTold(column.type())) {
      said.putAll(java.attributes());
    }
    return new RecordSource.Component(
        said.isEmpty() ? List.of() : List.of(new Mark(JavaType.annotation("Column"), said)),
        java.type().boxed(),
        true,
        name,
        column.comment());
  }
}
