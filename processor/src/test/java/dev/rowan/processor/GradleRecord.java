package dev.rowan.processor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What Gradle remembers of processors from one compile to the next.
 *
 * @param isolated the types that isolating processors made, by the type that they made them of
 * @param aggregatedTypes the types that aggregating processors made
 * @param aggregatedResources the resources that they made, by their paths
 * @param seen the types that they saw
 * @param broken what makes Gradle compile all each time
 */
record GradleRecord(
    Map<String, Set<String>> isolated,
    Set<String> aggregatedTypes,
    Set<String> aggregatedResources,
    Set<String> seen,
    List<String> broken) {
  GradleRecord() {
    this(new HashMap<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new ArrayList<>());
  }

  GradleRecord copy() {
    Map<String, Set<String>> made = new HashMap<>();
    isolated.forEach((type, of) -> made.put(type, new HashSet<>(of)));
    return new GradleRecord(
        made,
        new HashSet<>(aggregatedTypes),
        new HashSet<>(aggregatedResources),
        new HashSet<>(seen),
        new ArrayList<>(broken));
  }

  void forget() {
    isolated.clear();
    forgetAggregated();
  }

  void forgetAggregated() {
    aggregatedTypes.clear();
    aggregatedResources.clear();
    seen.clear();
  }
}
