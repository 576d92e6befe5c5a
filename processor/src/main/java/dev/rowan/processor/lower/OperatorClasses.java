package dev.rowan.processor.lower;

import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.Faults;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlType;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which keys an access method can hold.
 *
 * <p>{@code gin_trgm_ops} is for text in GIN: on a number it is a fault. Types that are not known
 * here, and classes in a namespace, are somebody's own, and taken as they are. Whether an extension
 * is there that brings a class is seen when all is ({@link NeededExtensions}).
 */
final class OperatorClasses {
  private static final Collection<String> COLLATED =
      List.of("text", "character varying", "character", "name", "citext");

  private final Faults faults;

  OperatorClasses(Faults faults) {
    this.faults = faults;
  }

  /** Returns the class that a key has in a method, given or by default, if it is known. */
  static Optional<OperatorClass> of(String method, IndexKey key, SqlType type) {
    ObjectName given = key.operatorClass();
    return of(method)
        .filter(one -> given == null ? one.isDefault() : one.name().equals(given.name()))
        .filter(one -> one.accepts(type))
        // What PostgreSQL has itself needs no extension.
        .min((one, other) -> one.extension().compareTo(other.extension()));
  }

  private static Stream<OperatorClass> of(String method) {
    return OperatorClass.all().stream().filter(one -> one.method().equals(method));
  }

  /** Reports a key that this access method cannot hold. */
  void check(String method, IndexKey key, LoweredColumn column, Spot spot) {
    SqlType type = column.column().type();
    if (!OperatorClass.isKnown(type)) {
      return;
    }
    if (key.collation() != null && !COLLATED.contains(type.name().name())) {
      faults.add(
          Code.COLLATION_ON_TYPE,
          spot,
          type + " has no collation",
          "take it away: only text has one");
    }
    ObjectName given = key.operatorClass();
    if (given == null) {
      byDefault(method, key, column, spot);
    } else if (given.namespace().isEmpty()) {
      given(given.name(), method, column, spot);
    }
  }

  private void byDefault(String method, IndexKey key, LoweredColumn column, Spot spot) {
    SqlType type = column.column().type();
    if (of(method, key, type).isPresent()) {
      return;
    }
    List<String> methods =
        OperatorClass.all().stream()
            .filter(one -> one.isDefault() && one.extension().isEmpty() && one.accepts(type))
            .map(OperatorClass::method)
            .distinct()
            .toList();
    faults.add(
        Code.TYPE_NOT_INDEXABLE,
        spot,
        word(method) + " has no operator class for " + type + ", which " + column.path() + " is",
        "index an expression of it" + (methods.isEmpty() ? "" : ", or use " + words(methods)));
  }

  private void given(String name, String method, LoweredColumn column, Spot spot) {
    List<OperatorClass> named =
        OperatorClass.all().stream().filter(one -> one.name().equals(name)).toList();
    List<OperatorClass> here = named.stream().filter(one -> one.method().equals(method)).toList();
    SqlType type = column.column().type();
    if (named.isEmpty()) {
      faults.add(
          Code.OPERATOR_CLASS_UNKNOWN,
          spot,
          "neither PostgreSQL nor an extension of its own has an operator class " + name,
          Suggestion.closest(name, fitting(method, type))
              .map(meant -> "did you mean " + meant + "?")
              .orElse("if it is there, name it with its schema: public." + name));
    } else if (here.isEmpty()) {
      faults.add(
          Code.OPERATOR_CLASS_METHOD,
          spot,
          name + " is not for " + word(method),
          "use it with " + words(named.stream().map(OperatorClass::method).distinct().toList()));
    } else if (here.stream().noneMatch(one -> one.accepts(type))) {
      Collection<String> fitting = fitting(method, type);
      faults.add(
          Code.OPERATOR_CLASS_TYPE,
          spot,
          name
              + " is for "
              + here.stream().map(OperatorClass::type).collect(Collectors.joining(", "))
              + ", "
              + column.path()
              + " is "
              + type,
          fitting.isEmpty()
              ? word(method) + " has none for this type: use another method"
              : "use one of those for this type: " + String.join(", ", fitting));
    }
  }

  /** Reports an operator by which no two keys can be told to conflict. */
  void operator(String method, IndexKey key, String operator, LoweredColumn column, Spot spot) {
    of(method, key, column.column().type())
        .filter(one -> !one.operators().contains(operator))
        .ifPresent(
            one ->
                faults.add(
                    Code.EXCLUSION_OPERATOR,
                    spot,
                    one.name()
                        + " of "
                        + word(method)
                        + ", which "
                        + column.path()
                        + " has, cannot exclude by "
                        + operator,
                    one.operators().isEmpty()
                        ? "use another method"
                        : "it can by " + String.join(", ", one.operators())));
  }

  private static Collection<String> fitting(String method, SqlType type) {
    return of(method)
        .filter(one -> one.accepts(type))
        .map(OperatorClass::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String words(List<String> methods) {
    return String.join(" or ", methods.stream().map(OperatorClasses::word).toList());
  }

  private static String word(String method) {
    return method.toUpperCase(Locale.ROOT);
  }
}
