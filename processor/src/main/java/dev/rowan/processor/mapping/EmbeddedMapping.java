package dev.rowan.processor.mapping;

import java.util.List;

/**
 * A component that is a record of its own without {@code @Table}: several columns, with a prefix
 * unless it is a mixin.
 *
 * @param name the component's name
 * @param type the nested record
 * @param presence what stands for a row in which all its columns are null
 * @param flat whether its columns are like the record's own: without a prefix, and always there
 * @param components the nested record's components, in the order of its canonical constructor
 * @param documentation what Javadoc says of it, or {@code ""}
 */
public record EmbeddedMapping(
    String name,
    JavaType type,
    ColumnMapping.Presence presence,
    boolean flat,
    List<ComponentMapping> components,
    String documentation)
    implements ComponentMapping {
  public EmbeddedMapping {
    components = List.copyOf(components);
  }

  /** Whether all its columns may be null, where it is absent. */
  public boolean nullable() {
    return presence != ColumnMapping.Presence.REQUIRED;
  }

  /** Whether the component is an {@code Optional} of the nested record. */
  public boolean isOptional() {
    return presence == ColumnMapping.Presence.OPTIONAL;
  }

  /** Whether a column of it is never null where it is there, and so tells that it is. */
  public boolean tellsPresence() {
    return components.stream()
        .filter(component -> component.presence() == ColumnMapping.Presence.REQUIRED)
        .anyMatch(component -> component.match(new Telling()));
  }

  private static final class Telling implements Cases<Boolean> {
    @Override
    public Boolean column(ColumnMapping column) {
      return true;
    }

    @Override
    public Boolean embedded(EmbeddedMapping embedded) {
      return embedded.tellsPresence();
    }
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.embedded(this);
  }
}
