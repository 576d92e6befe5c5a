package dev.rowan.processor.read;

import dev.rowan.processor.mapping.ColumnMapping.Presence;
import dev.rowan.processor.mapping.JavaType;
import dev.rowan.processor.report.Spot;
import java.util.List;

/**
 * A component of a record.
 *
 * @param record the record that declares it
 * @param name its name
 * @param spot where it is
 * @param type its type, {@code Optional} unfolded
 * @param optional whether it is an {@code Optional} of the type
 * @param hidden what generated code names with it and not all code can
 * @param marks its annotations
 * @param elements the constraints on the arguments of its type
 * @param annotations all its annotations but {@code @Nullable} as text, sorted
 * @param partial whether some variants of a sealed interface have no value for it
 * @param documentation the text of its {@code @param}, or {@code ""}
 */
public record ComponentView(
    JavaType record,
    String name,
    Spot spot,
    TypeView type,
    boolean optional,
    List<HiddenType> hidden,
    Marks marks,
    List<ElementView> elements,
    List<String> annotations,
    boolean partial,
    String documentation) {
  public ComponentView {
    hidden = List.copyOf(hidden);
    elements = List.copyOf(elements);
    annotations = List.copyOf(annotations);
  }

  /** Whether it may be absent. */
  public boolean nullable() {
    return optional || partial || marks.nullable().isPresent();
  }

  /** Returns the same component as one that only some variants have. */
  public ComponentView asPartial() {
    TypeView boxed =
        type instanceof TypeView.Plain plain ? new TypeView.Plain(plain.type().boxed()) : type;
    return new ComponentView(
        record,
        name,
        spot,
        boxed,
        optional,
        hidden,
        marks,
        elements,
        annotations,
        true,
        documentation);
  }

  /** Returns the component that tells the variants of a sealed interface apart. */
  public static ComponentView discriminator(RecordView sealed) {
    return new ComponentView(
        sealed.type(),
        sealed.discriminator(),
        sealed.spot(),
        new TypeView.Plain(JavaType.of("java.lang", "String")),
        false,
        List.of(),
        MarksReader.read(sealed.spot(), false, List.of(), TypeReader::name, sealed.database()),
        List.of(),
        List.of(),
        false,
        "");
  }

  /** Returns what stands for SQL's null in it. */
  public Presence presence() {
    if (optional) {
      return Presence.OPTIONAL;
    }
    return nullable() ? Presence.NULLABLE : Presence.REQUIRED;
  }
}
