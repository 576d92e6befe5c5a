package dev.rowan.processor.read;

import dev.rowan.annotation.Compression;
import dev.rowan.annotation.Deferrable;
import dev.rowan.annotation.IdStrategy;
import dev.rowan.annotation.IndexMethod;
import dev.rowan.annotation.Keeper;
import dev.rowan.annotation.Storage;
import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.Deferrability;
import dev.rowan.schema.Partitioning;
import dev.rowan.schema.Policy;
import dev.rowan.schema.ReferentialAction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Reads the annotations of one record or component, by name.
 *
 * <p>A container ({@code @Index.List}) counts as the annotations in it.
 */
final class MarksReader {
  private static final String ROWAN = "dev.rowan.annotation.";
  private static final String CONTAINER = ".List";

  private final Function<TypeMirror, JavaType> types;
  private final Map<String, List<Attributes>> rowan = new LinkedHashMap<>();
  private final ConstraintReader constraints;
  private final DatabaseView database;
  private Optional<Spot> nullable = Optional.empty();

  private MarksReader(Function<TypeMirror, JavaType> types, DatabaseView database) {
    this.types = types;
    this.constraints = new ConstraintReader(types);
    this.database = database;
  }

  /** Returns what the annotations of an element say. */
  static Marks read(Element element, DatabaseView database) {
    return read(
        Spot.of(element),
        false,
        List.of(element.getAnnotationMirrors()),
        TypeReader::name,
        database);
  }

  /**
   * Returns what the annotations say.
   *
   * @param spot the annotated element
   * @param nullable whether it is known, besides, that it is {@code @Nullable}
   * @param sources where the compiler keeps its annotations, the surest first: an annotation of a
   *     component may be on the component, its field or its type, and counts once
   * @param types how to name a class in an annotation
   * @param database what holds where the annotations say nothing
   */
  static Marks read(
      Spot spot,
      boolean nullable,
      List<? extends List<? extends AnnotationMirror>> sources,
      Function<TypeMirror, JavaType> types,
      DatabaseView database) {
    MarksReader reader = new MarksReader(types, database);
    reader.nullable = nullable ? Optional.of(spot) : Optional.empty();
    Set<String> seen = new HashSet<>();
    for (List<? extends AnnotationMirror> source : sources) {
      Set<String> here = new HashSet<>();
      for (AnnotationMirror mirror : source) {
        String name = name(mirror);
        here.add(name);
        if (!seen.contains(name)) {
          reader.add(spot, name, mirror);
        }
      }
      seen.addAll(here);
    }
    return reader.marks();
  }

  static String name(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement() instanceof TypeElement type
        ? type.getQualifiedName().toString()
        : mirror.getAnnotationType().toString();
  }

  private void add(Spot spot, String name, AnnotationMirror mirror) {
    boolean container = name.endsWith(CONTAINER);
    String single = container ? name.substring(0, name.length() - CONTAINER.length()) : name;
    if (!container) {
      addOne(single, mirror, new Attributes(mirror, spot.annotation(mirror, 0)));
      return;
    }
    int which = 0;
    for (AnnotationMirror one : new Attributes(mirror, spot).nested("value")) {
      addOne(single, one, new Attributes(one, spot.annotation(one, which++)));
    }
  }

  private void addOne(String name, AnnotationMirror mirror, Attributes attributes) {
    String simpleName = name.substring(name.lastIndexOf('.') + 1);
    if (name.startsWith(ROWAN)) {
      if (attributes.isComplete()) {
        rowan.computeIfAbsent(simpleName, key -> new ArrayList<>()).add(attributes);
      }
    } else if (simpleName.equals("Nullable")) {
      nullable = Optional.of(attributes.spot());
    } else {
      constraints.add(mirror, attributes);
    }
  }

  private Marks marks() {
    return new Marks(
        one("Table", this::table),
        one("View", this::view),
        one("Type", this::namedType),
        one("Domain", this::namedType),
        one("Id", this::id),
        one("Column", this::column),
        one("Convert", this::convert),
        one("Embedded", of -> new EmbeddedView(of.spot(), of.text("prefix"))),
        all("References", this::references),
        all("Unique", this::unique),
        all("Index", this::index),
        all("Exclude", this::exclude),
        all("Check", this::check),
        one("Default", this::defaultValue),
        one("GeneratedColumn", this::generated),
        one("Identity", of -> new IdentityView(of.spot(), of.flag("always", false).value())),
        one("Sequence", this::sequence),
        one(
            "RowLevelSecurity",
            of -> new RowLevelSecurityView(of.spot(), of.flag("force", true).value())),
        one("TenantId", of -> new TenantIdView(of.spot(), of.flag("index", true).value())),
        all("Policy", this::policy),
        one("PartitionBy", this::partitionBy),
        all("Partition", this::partition),
        one("Version", Attributes::spot),
        one("CreatedAt", Attributes::spot),
        one("UpdatedAt", MarksReader::updated),
        one("CreatedBy", Attributes::spot),
        one("UpdatedBy", MarksReader::updated),
        one("SoftDelete", Attributes::spot),
        one("DiscriminatorColumn", attributes -> attributes.text("value")),
        one("DiscriminatorValue", attributes -> attributes.text("value")),
        one("RenamedFrom", attributes -> attributes.text("value")),
        nullable,
        constraints.notNull(),
        constraints.views());
  }

  private <T> Optional<T> one(String name, Function<Attributes, T> view) {
    return all(name, view).stream().findFirst();
  }

  private <T> List<T> all(String name, Function<Attributes, T> view) {
    return rowan.getOrDefault(name, List.of()).stream().map(view).toList();
  }

  private TableView table(Attributes of) {
    return new TableView(
        of.spot(),
        of.text("value"),
        schema(of),
        of.flag("unlogged", false).value(),
        of.texts("with"),
        of.text("tablespace"),
        of.text("clusterOn"),
        of.text("comment"));
  }

  private ViewView view(Attributes of) {
    return new ViewView(
        of.spot(), of.text("value"), schema(of), of.text("query"), of.flag("materialized", false));
  }

  private NamedTypeView namedType(Attributes of) {
    return new NamedTypeView(of.spot(), of.text("value"), schema(of), of.flag("notNull", false));
  }

  private Setting<String> schema(Attributes of) {
    Setting<String> own = of.text("schema");
    return own.given() ? own : database.schema();
  }

  /** Who makes a key that does not say so: the package may, unless another annotation does. */
  private Setting<IdStrategy> strategy(Setting<IdStrategy> own) {
    return own.value() != IdStrategy.DEFAULT
            || !database.id().given()
            || Stream.of("Identity", "Sequence", "References").anyMatch(rowan::containsKey)
        ? own
        : database.id();
  }

  private IdView id(Attributes of) {
    return new IdView(
        of.spot(),
        strategy(of.constant("value", IdStrategy.DEFAULT)),
        of.text("name"),
        of.number("position", 0),
        deferrability(of),
        of.flag("withoutOverlaps", false));
  }

  private GeneratedColumnView generated(Attributes of) {
    return new GeneratedColumnView(of.spot(), of.text("value"), of.flag("virtual", false));
  }

  private static UpdatedView updated(Attributes of) {
    return new UpdatedView(of.spot(), of.constant("by", Keeper.REPOSITORY).value());
  }

  private PolicyView policy(Attributes of) {
    return new PolicyView(
        of.spot(),
        of.text("name"),
        of.text("using"),
        of.text("withCheck"),
        of.constant("command", Policy.Command.ALL).value(),
        of.texts("roles"),
        of.flag("restrictive", false).value());
  }

  private PartitionByView partitionBy(Attributes of) {
    return new PartitionByView(
        of.spot(),
        of.constant("value", Partitioning.Strategy.RANGE),
        of.texts("columns"),
        of.number("modulus", 0));
  }

  private PartitionView partition(Attributes of) {
    return new PartitionView(of.spot(), of.text("name"), of.text("values"));
  }

  private SequenceView sequence(Attributes of) {
    return new SequenceView(
        of.spot(),
        of.text("value"),
        of.flag("owned", true),
        of.longNumber("start", 1),
        of.longNumber("increment", 1),
        of.longNumber("minimum", 1),
        of.longNumber("maximum", Long.MAX_VALUE),
        of.longNumber("cache", 1),
        of.flag("cycle", false).value());
  }

  private ColumnView column(Attributes of) {
    return new ColumnView(
        of.spot(),
        of.text("name"),
        of.text("type"),
        of.number("length", -1),
        of.number("precision", -1),
        of.number("scale", -1),
        of.text("collation"),
        of.constant("storage", Storage.DEFAULT),
        of.constant("compression", Compression.DEFAULT),
        of.text("comment"),
        of.number("statistics", -1));
  }

  private ConvertView convert(Attributes of) {
    return new ConvertView(of.spot(), of.type("value", JavaType.of("", "?"), types));
  }

  private ReferencesView references(Attributes of) {
    return new ReferencesView(
        of.spot(),
        of.type("value", JavaType.of("", "?"), types),
        of.texts("columns"),
        of.texts("to"),
        of.text("name"),
        of.constant("onDelete", ReferentialAction.NO_ACTION),
        of.texts("onDeleteColumns"),
        of.constant("onUpdate", ReferentialAction.NO_ACTION),
        deferrability(of),
        of.flag("matchFull", false),
        of.flag("period", false),
        of.flag("enforced", true),
        of.flag("index", true).value());
  }

  private UniqueView unique(Attributes of) {
    return new UniqueView(
        of.spot(),
        of.texts("columns"),
        of.text("name"),
        of.text("where"),
        of.flag("nullsNotDistinct", false),
        deferrability(of),
        of.flag("withoutOverlaps", false),
        of.texts("include"));
  }

  private IndexView index(Attributes of) {
    return new IndexView(
        of.spot(),
        of.texts("columns"),
        of.text("name"),
        of.text("where"),
        of.texts("include"),
        of.constant("using", IndexMethod.BTREE),
        of.flag("unique", false),
        of.flag("nullsNotDistinct", false),
        of.texts("with"),
        of.text("tablespace"));
  }

  private CheckView check(Attributes of) {
    return new CheckView(of.spot(), of.text("value"), of.text("name"), of.flag("enforced", true));
  }

  private ExcludeView exclude(Attributes of) {
    return new ExcludeView(
        of.spot(),
        of.texts("columns"),
        of.text("name"),
        of.text("where"),
        of.constant("using", IndexMethod.GIST),
        deferrability(of));
  }

  private DefaultView defaultValue(Attributes of) {
    return new DefaultView(of.spot(), of.text("value"), of.text("sql"));
  }

  private static Setting<Deferrability> deferrability(Attributes of) {
    Setting<Deferrable> given = of.constant("deferrable", Deferrable.NOT_DEFERRABLE);
    Deferrability value =
        switch (given.value()) {
          case NOT_DEFERRABLE -> Deferrability.NOT_DEFERRABLE;
          case INITIALLY_IMMEDIATE -> Deferrability.DEFERRABLE;
          case INITIALLY_DEFERRED -> Deferrability.INITIALLY_DEFERRED;
        };
    return new Setting<>(value, given.given(), given.spot());
  }
}
