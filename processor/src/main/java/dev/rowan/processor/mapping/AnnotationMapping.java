package dev.rowan.processor.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An annotation that is copied to what is generated: {@code @Size(max = 80)}.
 *
 * @param type the annotation
 * @param members what is written in it, in the order of the source
 * @param targets the names of the {@code ElementType}s that it may stand on; none for all
 * @param packages the packages in which all that it names can be named; none for any
 */
public record AnnotationMapping(
    JavaType type, Map<String, Value> members, Set<String> targets, Set<String> packages) {
  public AnnotationMapping {
    members = new LinkedHashMap<>(members);
    targets = Set.copyOf(targets);
    packages = Set.copyOf(packages);
  }

  /** Whether it may stand on such an element in a package. */
  public boolean isFor(String target, String packageName) {
    return (targets.isEmpty() || targets.contains(target))
        && packages.stream().allMatch(packageName::equals);
  }

  /** The value of a member. */
  public sealed interface Value {
    /** Calls the case for this kind. */
    <R> R match(Cases<R> cases);
  }

  /** A text, number, character or truth. */
  public record Literal(Object value) implements Value {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.literal(this);
    }
  }

  /** A constant of an enum. */
  public record Constant(JavaType type, String name) implements Value {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.constant(this);
    }
  }

  /** A class. */
  public record ClassName(JavaType type) implements Value {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.className(this);
    }
  }

  /** An annotation in the annotation. */
  public record Nested(AnnotationMapping annotation) implements Value {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.nested(this);
    }
  }

  /** Several values. */
  public record Several(List<Value> values) implements Value {
    public Several {
      values = List.copyOf(values);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.several(this);
    }
  }

  /**
   * One method for each kind of value.
   *
   * @param <R> what each case returns
   */
  public interface Cases<R> {
    R literal(Literal literal);

    R constant(Constant constant);

    R className(ClassName name);

    R nested(Nested nested);

    R several(Several several);
  }
}
