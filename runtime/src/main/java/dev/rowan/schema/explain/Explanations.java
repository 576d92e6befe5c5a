package dev.rowan.schema.explain;

import dev.rowan.schema.lint.Explanation;
import dev.rowan.schema.lint.Severity;
import dev.rowan.schema.lint.design.DesignRule;
import dev.rowan.schema.lint.design.DesignRules;
import dev.rowan.schema.lint.migration.Page;
import dev.rowan.schema.lint.migration.Rule;
import dev.rowan.schema.lint.migration.Rules;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The explanations of all codes. */
public final class Explanations {
  private static final Map<String, Explanation> TOLD = told();

  private Explanations() {}

  /** Returns all explanations, by their codes. */
  public static Collection<Explanation> all() {
    Map<String, Explanation> all = new TreeMap<>(TOLD);
    Rules.all().stream().map(Rule::page).map(Explanations::of).forEach(one -> put(all, one));
    DesignRules.all().stream().map(DesignRule::explanation).forEach(one -> put(all, one));
    return Collections.unmodifiableCollection(all.values());
  }

  /** Returns the explanation of a code, in any case, if there is such a code. */
  public static Optional<Explanation> of(String code) {
    String upper = code.toUpperCase(Locale.ROOT);
    return Optional.ofNullable(TOLD.get(upper))
        .or(() -> Rules.of(upper).map(Rule::page).map(Explanations::of))
        .or(() -> DesignRules.of(upper).map(DesignRule::explanation));
  }

  /** Returns how grave a code is where nobody says otherwise: an error if it is unknown. */
  public static Severity severity(String code) {
    return of(code).map(Explanation::severity).orElse(Severity.ERROR);
  }

  private static Map<String, Explanation> told() {
    Map<String, Explanation> all = new TreeMap<>();
    Stream.of(
            RecordCodes.ALL,
            KeyCodes.ALL,
            TypeCodes.ALL,
            IndexCodes.ALL,
            ValidationCodes.ALL,
            MixinCodes.ALL,
            SqlCodes.ALL,
            PlanCodes.ALL,
            RunCodes.ALL)
        .flatMap(List::stream)
        .forEach(one -> put(all, one));
    return all;
  }

  private static void put(Map<String, Explanation> all, Explanation one) {
    if (all.put(one.code(), one) != null) {
      throw new IllegalStateException(one.code() + " is explained twice");
    }
  }

  private static Explanation of(Page page) {
    return new Explanation(
        page.code(),
        page.severity(),
        page.title(),
        page.why(),
        page.remedy(),
        sample(page.bad()),
        sample(page.good()));
  }

  private static String sample(Page.Sample sample) {
    return (sample.transactional() ? "" : "-- outside a transaction\n") + sample.sql();
  }
}
