package dev.rowan.processor.report;

import dev.rowan.schema.explain.Explanations;
import dev.rowan.schema.lint.Explanation;
import dev.rowan.schema.lint.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * What the user has seen and wants to hear no more of: {@code @SuppressWarnings("ROWAN7017: tags
 * are only shown")} on a component, its record or a type around it.
 *
 * <p>The reason stands behind the code because {@code @SuppressWarnings} has no other place for it,
 * and so each code has its own. javac leaves the annotation away from record components, which it
 * does not name as a target, and hands it on to the field.
 */
public final class Silence {
  private static final Pattern ENTRY = Pattern.compile("(ROWAN\\d{4})(?:\\s*:\\s*(.*))?");
  private static final Pattern MEANT = Pattern.compile("(?i)rowan\\W?(\\d{4})\\b\\W*(.*)");
  private static final String NO_REASON = "no reason given";

  private Silence() {}

  /** One text of the annotation, and its place. */
  private record Entry(String text, Spot spot) {}

  /** Returns why a code is silenced at an element, if it is. */
  static Optional<String> reason(String code, Element element) {
    for (Element at = element; at != null; at = at.getEnclosingElement()) {
      Optional<String> reason =
          Stream.concat(Stream.of(at), families(at))
              .flatMap(one -> entries(one).stream())
              .map(entry -> ENTRY.matcher(entry.text()))
              .filter(matcher -> matcher.matches() && matcher.group(1).equals(code))
              .findFirst()
              .map(matcher -> Objects.requireNonNullElse(matcher.group(2), NO_REASON));
      if (reason.isPresent()) {
        return reason;
      }
    }
    return Optional.empty();
  }

  /** Returns the sealed interfaces whose table has the rows of a record. */
  private static Stream<Element> families(Element element) {
    return element instanceof TypeElement type
        ? type.getInterfaces().stream()
            .filter(DeclaredType.class::isInstance)
            .map(one -> ((DeclaredType) one).asElement())
            .filter(one -> one.getModifiers().contains(Modifier.SEALED))
        : Stream.empty();
  }

  /** Returns what a record and its components try to silence and cannot. */
  public static List<Fault> wrong(TypeElement record) {
    List<Entry> entries = new ArrayList<>(entries(record));
    record.getRecordComponents().forEach(component -> entries.addAll(entries(component)));
    List<Fault> faults = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.text().regionMatches(true, 0, "ROWAN", 0, "ROWAN".length())) {
        Matcher matcher = ENTRY.matcher(entry.text());
        Optional<Explanation> explained =
            matcher.matches() ? Explanations.of(matcher.group(1)) : Optional.empty();
        if (explained.isEmpty()) {
          faults.add(
              new Fault(
                  Code.SILENCE_UNKNOWN,
                  entry.spot(),
                  "\"" + entry.text() + "\" is no code of Rowan",
                  remedy(entry.text())));
        } else if (explained.get().severity() == Severity.ERROR) {
          faults.add(
              new Fault(
                  Code.SILENCE_OF_ERROR,
                  entry.spot(),
                  explained.get().code() + " is an error, which cannot be silenced",
                  "take it away"));
        }
      }
    }
    return faults;
  }

  /** {@code rowan7017 only shown} is meant as {@code ROWAN7017: only shown}. */
  private static String remedy(String text) {
    Matcher meant = MEANT.matcher(text);
    boolean known = meant.matches() && Explanations.of("ROWAN" + meant.group(1)).isPresent();
    String code = known ? "ROWAN" + meant.group(1) : "ROWAN7017";
    String reason = known && !meant.group(2).isBlank() ? meant.group(2) : "the reason";
    return "write it as \"" + code + ": " + reason + "\"";
  }

  private static List<Entry> entries(Element element) {
    List<Entry> entries = new ArrayList<>();
    for (AnnotationMirror mirror : mirrors(element)) {
      if (silences(mirror)) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> value :
            AnnotationValues.of(mirror).entrySet()) {
          Spot spot =
              Spot.of(element)
                  .annotation(mirror, 0)
                  .attribute(value.getKey().getSimpleName().toString(), value.getValue());
          if (value.getValue().getValue() instanceof List<?> texts) {
            for (int i = 0; i < texts.size(); i++) {
              if (texts.get(i) instanceof AnnotationValue text) {
                entries.add(new Entry(String.valueOf(text.getValue()), spot.entry(i)));
              }
            }
          }
        }
      }
    }
    return entries;
  }

  /** ECJ sometimes forgets an annotation of the field, and leaves it on the accessor alone. */
  private static List<? extends AnnotationMirror> mirrors(Element element) {
    Element record = element.getEnclosingElement();
    if (element.getKind() != ElementKind.RECORD_COMPONENT || record == null) {
      return element.getAnnotationMirrors();
    }
    return record.getEnclosedElements().stream()
        .filter(one -> one.getKind() == ElementKind.FIELD || isAccessor(one))
        .filter(one -> one.getSimpleName().contentEquals(element.getSimpleName()))
        .map(Element::getAnnotationMirrors)
        .filter(mirrors -> mirrors.stream().anyMatch(Silence::silences))
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isAccessor(Element element) {
    return element instanceof ExecutableElement method && method.getParameters().isEmpty();
  }

  private static boolean silences(AnnotationMirror mirror) {
    return mirror.getAnnotationType().toString().equals(SuppressWarnings.class.getName());
  }
}
