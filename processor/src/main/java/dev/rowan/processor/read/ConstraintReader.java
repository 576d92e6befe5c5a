package dev.rowan.processor.read;

import dev.rowan.processor.mapping.AnnotationMapping;
import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.report.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Reads constraints of jakarta.validation and Hibernate Validator, by name.
 *
 * <p>A constraint that users compose of others is unfolded: with {@code @NotBlank @Size(max = 80)
 * @interface Title}, {@code @Title String title} is read as those two, at the place of
 * {@code @Title}. What {@code @OverridesAttribute} says is the value of the attribute that it
 * overrides.
 */
final class ConstraintReader {
  private static final List<String> KNOWN =
      List.of("jakarta.validation.constraints.", "org.hibernate.validator.constraints.");
  private static final String CONSTRAINT = "jakarta.validation.Constraint";
  private static final String OVERRIDES = "jakarta.validation.OverridesAttribute";
  private static final String COMPOSITION =
      "org.hibernate.validator.constraints.ConstraintComposition";
  private static final String DEFAULT_GROUP = "jakarta.validation.groups.Default";
  private static final Set<String> NEVER_NULL = Set.of("NotNull", "NotBlank", "NotEmpty");

  private final Function<TypeMirror, JavaType> types;
  private final List<ValidationView> views = new ArrayList<>();
  private Optional<Spot> notNull = Optional.empty();

  ConstraintReader(Function<TypeMirror, JavaType> types) {
    this.types = types;
  }

  /** Returns the constraints but for {@code @NotNull}. */
  List<ValidationView> views() {
    return List.copyOf(views);
  }

  /** Returns where one says that there is never null. */
  Optional<Spot> notNull() {
    return notNull;
  }

  /**
   * A constraint where it is used.
   *
   * @param source the annotation as it is written
   * @param shown what it is called: {@code @Size}, {@code @Size of @Title}
   * @param groups the groups other than Default that it is in alone
   * @param open the composed constraints around it
   */
  private record Use(
      AnnotationMapping source, String shown, Setting<List<String>> groups, Set<String> open) {
    Use within(String name) {
      return new Use(
          source, "@" + name + " of " + shown.substring(shown.lastIndexOf('@')), groups, open);
    }
  }

  /** Takes an annotation, if it is a constraint or the container of some. */
  void add(AnnotationMirror mirror, Attributes attributes) {
    if (!(mirror.getAnnotationType().asElement() instanceof TypeElement type)
        || !attributes.isComplete()) {
      return;
    }
    if (isConstraint(mirror)) {
      add(
          type,
          attributes,
          new Use(
              AnnotationCopier.copy(mirror),
              "@" + type.getSimpleName(),
              groups(attributes),
              new LinkedHashSet<>()));
      return;
    }
    int which = 0;
    for (AnnotationMirror one : attributes.nested("value")) {
      if (isConstraint(one)) {
        add(one, new Attributes(one, attributes.spot().annotation(one, which++)));
      }
    }
  }

  private Setting<List<String>> groups(Attributes attributes) {
    Setting<List<String>> groups =
        attributes
            .classes("groups", types)
            .map(all -> all.stream().map(JavaType::qualifiedName).toList());
    return groups.value().contains(DEFAULT_GROUP) ? groups.map(all -> List.of()) : groups;
  }

  private void add(TypeElement type, Attributes attributes, Use use) {
    String name = type.getQualifiedName().toString();
    if (KNOWN.stream().anyMatch(name::startsWith)) {
      known(type.getSimpleName().toString(), attributes, use);
    } else {
      own(type, attributes, use);
    }
  }

  private void known(String name, Attributes of, Use use) {
    boolean others = !use.groups().value().isEmpty();
    if (NEVER_NULL.contains(name) && !others) {
      notNull = Optional.of(of.spot());
    }
    if (others || !name.equals("NotNull")) {
      views.add(view(others ? "" : name, of, use));
    }
  }

  private static ValidationView view(String name, Attributes of, Use use) {
    boolean limit = name.equals("Min") || name.equals("Max");
    return new ValidationView(
        of.spot(),
        use.source(),
        name,
        use.shown(),
        use.groups(),
        of.longNumber(limit ? "value" : "min", 0),
        of.longNumber(limit ? "value" : "max", Integer.MAX_VALUE),
        of.text("value"),
        of.flag("inclusive", true).value(),
        of.number("integer", 0),
        of.number("fraction", 0),
        of.text("regexp"),
        of.constants("flags"));
  }

  /** A constraint of the user's: what it is composed of counts, what its validators do does not. */
  private void own(TypeElement type, Attributes attributes, Use use) {
    if (!use.open().add(type.getQualifiedName().toString())) {
      return;
    }
    List<AnnotationMirror> composing = composing(type);
    boolean any = !annotations(type, COMPOSITION).isEmpty();
    boolean validators =
        annotations(type, CONSTRAINT).stream()
            .map(constraint -> new Attributes(constraint, attributes.spot()))
            .anyMatch(constraint -> !constraint.classes("validatedBy", types).value().isEmpty());
    if (any || validators || composing.isEmpty()) {
      views.add(view("", attributes, use));
    }
    if (!any) {
      Map<String, Integer> counts = new HashMap<>();
      for (AnnotationMirror mirror : composing) {
        TypeElement inner = (TypeElement) mirror.getAnnotationType().asElement();
        String name = inner.getQualifiedName().toString();
        int which = counts.merge(name, 1, Integer::sum) - 1;
        add(
            inner,
            attributes.composing(mirror, overrides(type, name, which, attributes)),
            use.within(inner.getSimpleName().toString()));
      }
    }
  }

  /** Returns the constraints on the annotation type, those in containers one by one. */
  private static List<AnnotationMirror> composing(TypeElement type) {
    List<AnnotationMirror> all = new ArrayList<>();
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      if (isConstraint(mirror)) {
        all.add(mirror);
      } else {
        new Attributes(mirror, Spot.of(type))
            .nested("value").stream().filter(ConstraintReader::isConstraint).forEach(all::add);
      }
    }
    return all;
  }

  private static boolean isConstraint(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement() instanceof TypeElement type
        && !annotations(type, CONSTRAINT).isEmpty();
  }

  private static List<AnnotationMirror> annotations(Element element, String name) {
    List<AnnotationMirror> found = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().asElement() instanceof TypeElement type
          && type.getQualifiedName().contentEquals(name)) {
        found.add(mirror);
      }
    }
    return found;
  }

  /** Returns what the attributes of the composed constraint say for those of one in it. */
  private Map<String, Attributes.Written> overrides(
      TypeElement type, String constraint, int which, Attributes attributes) {
    Map<String, Attributes.Written> overrides = new LinkedHashMap<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      String name = method.getSimpleName().toString();
      AnnotationValue otherwise = method.getDefaultValue();
      Optional<Attributes.Written> value =
          attributes
              .written(name)
              .or(
                  () ->
                      Optional.ofNullable(otherwise)
                          .map(given -> new Attributes.Written(given, attributes.spot())));
      List<AnnotationMirror> overriding = new ArrayList<>(annotations(method, OVERRIDES));
      for (AnnotationMirror container : annotations(method, OVERRIDES + ".List")) {
        overriding.addAll(new Attributes(container, attributes.spot()).nested("value"));
      }
      for (AnnotationMirror mirror : overriding) {
        Attributes override = new Attributes(mirror, attributes.spot());
        boolean meant =
            override
                    .type("constraint", JavaType.of("", "?"), types)
                    .value()
                    .qualifiedName()
                    .equals(constraint)
                && (!override.number("constraintIndex", -1).given()
                    || override.number("constraintIndex", -1).value() == which);
        String overridden = override.text("name").value();
        value
            .filter(written -> meant)
            .ifPresent(written -> overrides.put(overridden.isEmpty() ? name : overridden, written));
      }
    }
    return overrides;
  }
}
