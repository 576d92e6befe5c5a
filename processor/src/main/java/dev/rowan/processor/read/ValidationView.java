package dev.rowan.processor.read;

import dev.rowan.processor.mapping.AnnotationMapping;
import dev.rowan.processor.report.Spot;
import java.util.List;

/**
 * A constraint of jakarta.validation.
 *
 * @param spot where it is
 * @param source the annotation on the component, which may be composed of this one and others
 * @param name its simple name: {@code Size}; {@code ""} if nothing but Java checks it, because of
 *     its groups or because it is the user's own
 * @param shown what it is called to the user: {@code @Size}, {@code @Size of @Title}
 * @param groups the groups that it is in, if Default is none of them
 * @param least {@code min}, or {@code value} of {@code @Min}
 * @param most {@code max}, or {@code value} of {@code @Max}
 * @param limit {@code value} of {@code @DecimalMin} and {@code @DecimalMax}
 * @param inclusive whether the limit itself is allowed
 * @param integer {@code integer} of {@code @Digits}
 * @param fraction {@code fraction} of {@code @Digits}
 * @param regexp {@code regexp} of {@code @Pattern} and {@code @Email}
 * @param flags {@code flags} of {@code @Pattern} and {@code @Email}
 */
public record ValidationView(
    Spot spot,
    AnnotationMapping source,
    String name,
    String shown,
    Setting<List<String>> groups,
    Setting<Long> least,
    Setting<Long> most,
    Setting<String> limit,
    boolean inclusive,
    Setting<Integer> integer,
    Setting<Integer> fraction,
    Setting<String> regexp,
    Setting<List<String>> flags) {}
