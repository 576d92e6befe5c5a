package dev.rowan.processor.read;

import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.report.Spot;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/**
 * A record, or what stands in its place.
 *
 * @param type its name
 * @param spot where it is
 * @param shape what matters of its declaration
 * @param components its components, in order
 * @param marks its annotations
 * @param variants the records of a sealed interface, sorted by name
 * @param database what its package and those above it say
 * @param documentation the first sentence of its Javadoc, or {@code ""}
 */
public record RecordView(
    JavaType type,
    Spot spot,
    Shape shape,
    List<ComponentView> components,
    Marks marks,
    List<RecordView> variants,
    DatabaseView database,
    String documentation) {
  /**
   * What matters of a declaration.
   *
   * @param isRecord whether it is a record at all
   * @param isPublic whether it and all that enclose it are public
   * @param isReachable whether other code of its package can name it
   * @param isGeneric whether it has type parameters
   */
  public record Shape(boolean isRecord, boolean isPublic, boolean isReachable, boolean isGeneric) {}

  /** Returns the same with other components, as a record. */
  public RecordView withComponents(List<ComponentView> all) {
    return new RecordView(
        type,
        spot,
        new Shape(true, shape.isPublic(), shape.isReachable(), shape.isGeneric()),
        all,
        marks,
        variants,
        database,
        documentation);
  }

  /** Returns its component of this name, if it has one. */
  public Optional<ComponentView> component(String name) {
    return components.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /** Returns the name of the component that tells the variants apart: that given if it can be. */
  public String discriminator() {
    return marks
        .discriminatorColumn()
        .map(Setting::value)
        .filter(SourceVersion::isIdentifier)
        .orElse("dtype");
  }

  /** Returns what that component holds for this variant. */
  public String discriminatorValue() {
    return marks.discriminatorValue().map(Setting::value).orElse(type.simpleName());
  }

  /** Whether it is a table, not a value within one. */
  public boolean isTable() {
    return marks.table().isPresent();
  }
}
