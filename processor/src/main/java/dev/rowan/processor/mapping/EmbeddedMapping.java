package dev.rowan.processor.mapping;

import java.util.List;

/**
 * A component that is a record of its own without {@code @Table}: several columns, with a prefix
 * unless it is a mixin.
 *
 * @param name the component's name
 * @param type the nested record
 * @param nullable whether all its columns are null where it is absent
 * @param flat whether its columns are like the record's own: without a prefix, and always there
 * @param components the nested record's components, in the order of its canonical constructor
 * @param documentation what Javadoc says of it, or {@code ""}
 */
public record EmbeddedMapping(
    String name,
    JavaType type,
    boolean nullable,
    boolean flat,
    List<ComponentMapping> components,
    String documentation)
    implements ComponentMapping {
  public EmbeddedMapping {
    components = List.copyOf(components);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.embedded(this);
  }
}
