package dev.rowan.processor.report;

import dev.rowan.schema.lint.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects every fault of a record, each once, in the order found. */
public final class Faults {
  private final Set<Fault> faults = new LinkedHashSet<>();

  /** Adds a fault. */
  public void add(Code code, Spot spot, String message, String remedy) {
    faults.add(new Fault(code, spot, message, remedy));
  }

  /** Returns all faults so far. */
  public List<Fault> all() {
    return new ArrayList<>(faults);
  }

  /** Whether there is one of this kind at an attribute, or at an entry of it. */
  public boolean has(Code code, Spot attribute) {
    return faults.stream()
        .anyMatch(
            fault ->
                fault.code() == code
                    && fault.spot().element().equals(attribute.element())
                    && fault.spot().attribute().equals(attribute.attribute())
                    && fault.spot().occurrence() == attribute.occurrence());
  }

  /** Whether one of them is an error. */
  public boolean hasErrors() {
    return faults.stream().anyMatch(fault -> fault.code().severity() == Severity.ERROR);
  }
}
