package dev.rowan.runtime.importing;

import dev.rowan.schema.ColumnName;
import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.Expression;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.TableSettings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A record while it is written: its table, what is said of it so far, and what that makes. */
final class RecordDraft {
  private final Table table;
  private final JavaType type;
  private final Map<String, ComponentDraft> components = new LinkedHashMap<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Proposal> proposals = new ArrayList<>();
  private final List<EnumSource> enums = new ArrayList<>();
  private final List<SchemaObject> objects = new ArrayList<>();
  private final List<TablePart> implied = new ArrayList<>();
  private final List<TablePart> restated = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<TablePart> made = new ArrayList<>();
  private TableSettings settings = TableSettings.PLAIN;
  private @Nullable Tenant tenant;
  private @Nullable Expression live;
  private @Nullable Variants variants;

  RecordDraft(Table table, JavaType type, Map<String, String> componentNames) {
    this.table = table;
    this.type = type;
    table
        .columns()
        .forEach(
            column ->
                components.put(
                    column.name(),
                    new ComponentDraft(
                        column, componentNames.getOrDefault(column.name(), column.name()))));
  }

  /** Returns the table that the database has. */
  Table table() {
    return table;
  }

  JavaType type() {
    return type;
  }

  List<ComponentDraft> components() {
    return List.copyOf(components.values());
  }

  /** Returns the component of a column. */
  ComponentDraft component(String column) {
    ComponentDraft component = components.get(column);
    if (component == null) {
      throw new IllegalArgumentException(new ColumnName(table.name(), column).toString());
    }
    return component;
  }

  /** Returns the names of the components of these columns. */
  List<String> names(List<String> columns) {
    return columns.stream().map(column -> component(column).name()).toList();
  }

  /** Adds an annotation of the record. */
  void mark(Mark mark) {
    marks.add(mark);
  }

  /** Adds a part with the annotation that makes it. */
  void propose(Proposal proposal) {
    proposals.add(proposal);
  }

  /** Says that a part is meant as it is said here, which the database stores alike. */
  void restate(TablePart part) {
    restated.add(part);
  }

  /** Returns the database's table in the words of the record. */
  Table restated() {
    List<TablePart> parts = new ArrayList<>(restated);
    table.parts().stream()
        .filter(part -> restated.stream().noneMatch(one -> one.name().equals(part.name())))
        .forEach(parts::add);
    return table.withParts(parts);
  }

  /** Whether an annotation says this part. */
  boolean says(TablePart part) {
    return implied.stream().anyMatch(one -> one.name().equals(part.name()))
        || proposals.stream().anyMatch(proposal -> proposal.part().name().equals(part.name()));
  }

  /** Adds a part that comes with what is said: its name is the processor's own. */
  void implies(TablePart part) {
    implied.add(part);
  }

  /** Says whose rows it holds. */
  void belongsTo(Tenant owner) {
    tenant = owner;
    implies(owner.policy().withComment(""));
  }

  Optional<Tenant> tenant() {
    return Optional.ofNullable(tenant);
  }

  /** Says which rows keys and indexes are of that do not say it. */
  void live(Expression condition) {
    live = condition;
  }

  /** Returns which rows keys and indexes are of that do not say it, if not of all. */
  Optional<Expression> live() {
    return Optional.ofNullable(live);
  }

  /** Says that it is a sealed interface of these. */
  void has(Variants all) {
    variants = all;
  }

  /** Whether a column tells variants apart, and so is no component. */
  boolean isDiscriminator(String column) {
    return variants != null && variants.discriminator().equals(column);
  }

  /** Adds what a reader should know of a component. */
  void note(ComponentDraft component, String text) {
    notes.add(new ColumnName(table.name(), component.column().name()) + " is " + text);
  }

  List<String> notes() {
    return List.copyOf(notes);
  }

  /** Whether something makes an index that finds rows by these columns. */
  boolean finds(List<String> columns) {
    return tenant().filter(owner -> columns.equals(List.of(owner.column()))).isPresent()
        || table.parts(ForeignKey.class).stream()
            .anyMatch(key -> key.columns().equals(columns) && says(key));
  }

  void add(EnumSource constants) {
    enums.add(constants);
  }

  List<EnumSource> enums() {
    return List.copyOf(enums);
  }

  /** Adds an object that the record makes besides its table. */
  void makes(SchemaObject object) {
    objects.add(object);
  }

  void lowersTo(TableSettings said) {
    settings = said;
  }

  TableSettings settings() {
    return settings;
  }

  /**
   * Puts the annotations of all parts in their places, with a name only where the processor would
   * choose another.
   */
  void settle() {
    proposals.sort(Proposal.order(components()));
    Set<Proposal> named = new HashSet<>();
    while (named.addAll(misnamed(named))) {
      // A name that is given is reserved before any default is made, and so may change others.
    }
    made.addAll(implied);
    proposals.forEach(proposal -> made.add(proposal.part().withComment("")));
    for (Proposal proposal : proposals) {
      Mark mark =
          named.contains(proposal) ? proposal.mark() : proposal.mark().without(Proposal.NAME);
      place(
          proposal.part() instanceof ForeignKey key && !isIndexed(key.columns())
              ? mark.with("index", Code.of("false"))
              : mark,
          proposal.on());
    }
    tenant()
        .map(Tenant::column)
        .ifPresent(
            column ->
                component(column)
                    .mark(
                        isIndexed(List.of(column))
                            ? Mark.of("TenantId")
                            : Mark.of("TenantId").with("index", Code.of("false"))));
  }

  private void place(Mark mark, @Nullable ComponentDraft on) {
    if (on == null) {
      marks.add(mark);
    } else {
      on.mark(mark);
    }
  }

  /** Whether the index that comes with these columns is in the database, or there is no need. */
  private boolean isIndexed(List<String> columns) {
    if (made.stream().anyMatch(part -> Leading.isLed(part, columns))) {
      return true;
    }
    Set<String> taken = made.stream().map(TablePart::name).collect(Collectors.toSet());
    String name = DefaultNames.free(table.name().name(), columns, "idx", taken::contains);
    Index index = Index.of(name, columns.stream().map(IndexKey::column).toList());
    boolean there =
        table.parts(Index.class).stream().anyMatch(one -> one.withComment("").equals(index));
    if (there) {
      made.add(index);
    }
    return there;
  }

  private Set<Proposal> misnamed(Set<Proposal> named) {
    Set<String> taken = new HashSet<>();
    named.forEach(proposal -> taken.add(proposal.part().name()));
    Set<Proposal> misnamed = new HashSet<>();
    for (Proposal proposal : proposals) {
      String usual =
          DefaultNames.free(
              table.name().name(), proposal.nameColumns(), proposal.label(), taken::contains);
      if (!usual.equals(proposal.part().name())) {
        misnamed.add(proposal);
      }
      taken.add(proposal.part().name());
    }
    return misnamed;
  }

  /** Returns the source of the record, or of a sealed interface and those of its records. */
  List<RecordSource> sources() {
    String comment =
        JavadocText.summary(table.comment()).equals(table.comment()) ? table.comment() : "";
    if (variants == null) {
      return List.of(
          new RecordSource(
              type,
              comment,
              marks,
              components.values().stream().map(ComponentDraft::written).toList()));
    }
    return new VariantSources(this, variants).sources(comment, marks);
  }

  /** Returns all that the processor makes of the record. */
  List<SchemaObject> lowered() {
    List<SchemaObject> all = new ArrayList<>(objects);
    all.add(
        new Table(
            table.name(),
            settings,
            components.values().stream().map(ComponentDraft::lowered).toList(),
            made));
    return all;
  }
}
