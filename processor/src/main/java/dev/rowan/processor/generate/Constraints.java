package dev.rowan.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import dev.rowan.processor.mapping.AnnotationMapping;
import dev.rowan.processor.mapping.ColumnMapping.Presence;
import dev.rowan.processor.mapping.ValueMapping;
import java.util.List;
import java.util.Set;

/**
 * The constraints of jakarta.validation that an entity takes over from its record.
 *
 * <p>They stand on the field, or, where that holds what a conversion makes of the component, on the
 * getter, which gives the component itself.
 */
final class Constraints implements ValueMapping.Cases<Boolean> {
  private static final Set<String> NEVER_NULL = Set.of("NotNull", "NotBlank", "NotEmpty");

  private final Leaf leaf;
  private final boolean readOnly;
  private final String packageName;

  Constraints(Leaf leaf, boolean readOnly, String packageName) {
    this.leaf = leaf;
    this.readOnly = readOnly;
    this.packageName = packageName;
  }

  List<AnnotationSpec> ofField() {
    return leaf.mapping().value().match(this) ? all("FIELD") : List.of();
  }

  List<AnnotationSpec> ofGetter() {
    boolean converted = leaf.mapping().value() instanceof ValueMapping.Converted;
    return converted && leaf.mapping().presence() != Presence.OPTIONAL ? all("METHOD") : List.of();
  }

  /** What the database makes may be anything, or nothing, before the insert. */
  private List<AnnotationSpec> all(String target) {
    if (readOnly || leaf.isMadeByDatabase()) {
      return List.of();
    }
    return leaf.mapping().constraints().stream()
        .filter(one -> one.isFor(target, packageName))
        .filter(one -> !mayBeNull() || !isNeverNull(one))
        .map(CopiedAnnotation::of)
        .toList();
  }

  /** Before the database has made it, or in an entity of a variant that does not have it. */
  private boolean mayBeNull() {
    return leaf.nullMeansDefault() || leaf.mapping().presence() != Presence.REQUIRED;
  }

  private static boolean isNeverNull(AnnotationMapping annotation) {
    return NEVER_NULL.contains(annotation.type().simpleName());
  }

  @Override
  public Boolean scalar(ValueMapping.Scalar value) {
    return true;
  }

  @Override
  public Boolean enumText(ValueMapping.EnumText value) {
    return true;
  }

  @Override
  public Boolean wrapped(ValueMapping.Wrapped value) {
    return value.inner().match(this);
  }

  @Override
  public Boolean converted(ValueMapping.Converted value) {
    return false;
  }
}
