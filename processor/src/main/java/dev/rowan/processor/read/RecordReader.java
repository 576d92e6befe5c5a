package dev.rowan.processor.read;

import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.report.AnnotationValues;
import dev.rowan.processor.report.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads records, each once. */
public final class RecordReader implements Records {
  private final Elements elements;
  private final ClassFiles classFiles;
  private final Databases databases;
  private final TypeReader types;
  private final Map<JavaType, Optional<RecordView>> views = new HashMap<>();

  /**
   * Returns a reader.
   *
   * @param elements the compiler's view of all classes
   * @param classFiles what the compiler does not tell of class files
   */
  public RecordReader(Elements elements, ClassFiles classFiles) {
    this.elements = elements;
    this.classFiles = classFiles;
    this.databases = new Databases(elements);
    this.types = new TypeReader(databases);
  }

  /** Returns the view of a type element, a record or not. */
  public RecordView read(TypeElement element) {
    JavaType type = TypeReader.name(element);
    Optional<RecordView> known = views.get(type);
    if (known != null && known.isPresent()) {
      return known.get();
    }
    RecordView view = view(type, element);
    views.put(type, Optional.of(view));
    return view;
  }

  /** Returns the view of a class as the type of a component. */
  public TypeView type(TypeElement element) {
    return types.read(element.asType());
  }

  @Override
  public Optional<RecordView> find(JavaType type) {
    Optional<RecordView> known = views.get(type);
    if (known == null) {
      TypeElement element = elements.getTypeElement(type.qualifiedName());
      known = element == null ? Optional.empty() : Optional.of(view(type, element));
      views.put(type, known);
    }
    return known;
  }

  @Override
  public Optional<ConverterView> converter(JavaType type) {
    return Optional.ofNullable(elements.getTypeElement(type.qualifiedName()))
        .flatMap(new ConverterReader(types)::read);
  }

  private RecordView view(JavaType type, TypeElement element) {
    Spot spot = Spot.of(element);
    DatabaseView database = databases.near(type.packageName());
    Javadoc javadoc = Javadoc.parse(elements.getDocComment(element));
    List<ComponentView> components = new ArrayList<>();
    if (element.getKind() == ElementKind.RECORD) {
      Map<String, VariableElement> fields = fields(element);
      Set<String> nullable = classFiles.nullableComponents(element);
      DefaultKeys keys = new DefaultKeys(element, database);
      for (RecordComponentElement component : element.getRecordComponents()) {
        components.add(component(type, component, fields, nullable, javadoc, keys));
      }
    }
    Marks marks = MarksReader.read(element, database);
    return new RecordView(
        type,
        spot,
        shape(element),
        List.copyOf(components),
        marks,
        variants(element),
        database,
        javadoc.summary());
  }

  /** ECJ and javac list them in different orders where no clause {@code permits} them. */
  private List<RecordView> variants(TypeElement element) {
    return element.getKind() != ElementKind.INTERFACE
        ? List.of()
        : permitted(element)
            .distinct()
            .map(this::read)
            .sorted(Comparator.comparing(variant -> variant.type().qualifiedName()))
            .toList();
  }

  /** Those that a sealed interface between permits count as its own. */
  private static Stream<TypeElement> permitted(TypeElement sealed) {
    return sealed.getPermittedSubclasses().stream()
        .filter(type -> type.getKind() == TypeKind.DECLARED)
        .map(type -> (TypeElement) ((DeclaredType) type).asElement())
        .flatMap(
            type ->
                type.getKind() == ElementKind.INTERFACE && !type.getPermittedSubclasses().isEmpty()
                    ? permitted(type)
                    : Stream.of(type));
  }

  private ComponentView component(
      JavaType type,
      RecordComponentElement component,
      Map<String, VariableElement> fields,
      Set<String> nullable,
      Javadoc javadoc,
      DefaultKeys keys) {
    String name = component.getSimpleName().toString();
    Spot spot = Spot.of(component);
    List<List<? extends AnnotationMirror>> sources = new ArrayList<>();
    sources.add(component.getAnnotationMirrors());
    VariableElement field = fields.get(name);
    if (field != null) {
      sources.add(field.getAnnotationMirrors());
    }
    sources.add(component.asType().getAnnotationMirrors());
    Marks marks =
        MarksReader.read(
            spot, nullable.contains(name), sources, TypeReader::name, keys.of(component));
    return new ComponentView(
        type,
        name,
        spot,
        types.read(component.asType()),
        types.isOptional(component.asType()),
        hidden(component, marks),
        marks,
        ElementReader.read(spot, component.asType(), sources.get(field == null ? 0 : 1), types),
        sources.stream()
            .flatMap(List::stream)
            .filter(annotation -> !isNullable(annotation))
            .map(AnnotationValues::text)
            .distinct()
            .sorted()
            .toList(),
        false,
        javadoc.param(name));
  }

  private static boolean isNullable(AnnotationMirror annotation) {
    return annotation.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable");
  }

  /** What generated code names: the type, and the converter that it makes. */
  private List<HiddenType> hidden(RecordComponentElement component, Marks marks) {
    List<HiddenType> hidden = new ArrayList<>(HiddenTypes.of(component.asType()));
    marks
        .convert()
        .map(view -> elements.getTypeElement(view.converter().value().qualifiedName()))
        .ifPresent(converter -> HiddenTypes.of(converter).forEach(hidden::add));
    return hidden;
  }

  private static Map<String, VariableElement> fields(TypeElement record) {
    Map<String, VariableElement> fields = new HashMap<>();
    for (VariableElement field : ElementFilter.fieldsIn(record.getEnclosedElements())) {
      fields.put(field.getSimpleName().toString(), field);
    }
    return fields;
  }

  private static RecordView.Shape shape(TypeElement element) {
    boolean isPublic = true;
    for (Element at = element; at instanceof TypeElement type; at = at.getEnclosingElement()) {
      isPublic &= type.getModifiers().contains(Modifier.PUBLIC);
    }
    return new RecordView.Shape(
        element.getKind() == ElementKind.RECORD,
        isPublic,
        !HiddenTypes.isPrivate(element),
        !element.getTypeParameters().isEmpty());
  }
}
