package dev.rowan.processor.mapping;

import java.util.List;

/**
 * The records of a sealed interface, which share one table.
 *
 * @param discriminator the component that tells them apart
 * @param all the records
 */
public record VariantsMapping(String discriminator, List<Variant> all) {
  public VariantsMapping {
    all = List.copyOf(all);
  }

  /**
   * One of them.
   *
   * @param type the record
   * @param value what the discriminator holds for it
   * @param components its components, in the order of the canonical constructor
   */
  public record Variant(JavaType type, String value, List<String> components) {
    public Variant {
      components = List.copyOf(components);
    }
  }
}
