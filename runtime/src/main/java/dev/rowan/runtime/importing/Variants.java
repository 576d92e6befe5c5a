package dev.rowan.runtime.importing;

import dev.rowan.schema.Check;
import dev.rowan.schema.Column;
import dev.rowan.schema.ColumnValue;
import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.Exclusion;
import dev.rowan.schema.Expression;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.PrimaryKey;
import dev.rowan.schema.SnakeCase;
import dev.rowan.schema.SqlType;
import dev.rowan.schema.Table;
import dev.rowan.schema.Unique;
import dev.rowan.schema.ddl.Sql;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The variants in a table, as a sealed interface has them: a discriminator that a check holds to
 * their values, and for each a check of what is null in its rows.
 *
 * <p>Only where the columns stand in the order in which the processor would put them.
 *
 * @param discriminator the column that tells them apart
 * @param all the variants, sorted by name
 * @param checks the checks of discriminator and variants, in the processor's words
 */
record Variants(String discriminator, List<Variant> all, List<Check> checks) {
  Variants {
    all = List.copyOf(all);
    checks = List.copyOf(checks);
  }

  /**
   * One of them.
   *
   * @param name the name of its record
   * @param value what the discriminator holds
   * @param nullity whether a column that may be null in the table is NOT NULL in its rows, or null;
   *     what is not in it may be either
   */
  record Variant(String name, String value, Map<String, Boolean> nullity) {
    Variant {
      nullity = new LinkedHashMap<>(nullity);
    }

    boolean has(Column column) {
      return nullity.getOrDefault(column.name(), true);
    }

    boolean requires(Column column) {
      return !column.nullable() || nullity.containsKey(column.name());
    }
  }

  /** Returns those of a table, if it has some. */
  static Optional<Variants> of(Table table) {
    boolean plain =
        table.settings().partitioning() == null
            && table.columns().stream()
                .allMatch(
                    column ->
                        column.comment().isEmpty()
                            && !(column.nullable()
                                && column.value() instanceof ColumnValue.Generated));
    return table.columns().stream()
        .filter(column -> plain && isDiscriminator(table, column))
        .flatMap(column -> of(table, column).stream())
        .findFirst();
  }

  private static boolean isDiscriminator(Table table, Column column) {
    String name = column.name();
    return column.equals(Column.of(name, SqlType.TEXT).withNotNull(NotNull.PLAIN))
        && table.primaryKey().map(PrimaryKey::columns).stream().noneMatch(key -> key.contains(name))
        && table.parts(Exclusion.class).isEmpty()
        && table.parts(Unique.class).stream().noneMatch(key -> key.columns().contains(name))
        && table.parts(ForeignKey.class).stream().noneMatch(key -> key.columns().contains(name));
  }

  private static Optional<Variants> of(Table table, Column discriminator) {
    String name = DefaultNames.of(table.name().name(), List.of(discriminator.name()), "check");
    return table.parts(Check.class).stream()
        .filter(check -> check.equals(Check.of(name, check.expression())))
        .flatMap(
            check ->
                EnumWriter.constants(discriminator.name(), check.expression())
                    .flatMap(values -> of(table, discriminator.name(), check, values))
                    .stream())
        .findFirst();
  }

  private static Optional<Variants> of(
      Table table, String discriminator, Check values, List<String> labels) {
    List<Variant> variants = new ArrayList<>();
    List<Check> checks = new ArrayList<>(List.of(values));
    for (String label : labels) {
      Variant variant = new Variant(JavaNames.type(label), label, Map.of());
      for (Check check : table.parts(Check.class)) {
        Optional<Map<String, Boolean>> nullity =
            nullity(table, discriminator, label, check.expression());
        Optional<String> name = nullity.flatMap(found -> name(table, check));
        if (name.isPresent()) {
          variant = new Variant(name.get(), label, nullity.orElseThrow());
          checks.add(Check.of(check.name(), condition(discriminator, variant)));
        }
      }
      variants.add(variant);
    }
    List<Variant> sorted = variants.stream().sorted(Comparator.comparing(Variant::name)).toList();
    boolean named = variants.stream().map(Variant::name).distinct().count() == variants.size();
    return checks.size() > 1
            && named
            && sorted.equals(variants)
            && order(table, discriminator, sorted).equals(table.columns())
        ? Optional.of(new Variants(discriminator, sorted, checks))
        : Optional.empty();
  }

  /** Returns the record's name that makes the name of its check. */
  private static Optional<String> name(Table table, Check check) {
    String start = table.name().name() + "_";
    String end = "_check";
    String name = check.name();
    if (!name.startsWith(start) || name.length() <= start.length() + end.length()) {
      return Optional.empty();
    }
    String type = JavaNames.type(name.substring(start.length(), name.length() - end.length()));
    String usual = DefaultNames.of(table.name().name(), List.of(SnakeCase.of(type)), "check");
    return Optional.of(type).filter(one -> check.equals(Check.of(usual, check.expression())));
  }

  /** Reads {@code kind <> 'card' OR iban IS NULL AND card_number IS NOT NULL}. */
  private static Optional<Map<String, Boolean>> nullity(
      Table table, String discriminator, String label, Expression condition) {
    String start = Sql.identifier(discriminator) + " <> " + Sql.literal(label) + " OR ";
    if (!condition.sql().startsWith(start)) {
      return Optional.empty();
    }
    Map<String, String> columns = new TreeMap<>();
    table.columns().stream()
        .filter(Column::nullable)
        .map(Column::name)
        .forEach(column -> columns.put(Sql.identifier(column), column));
    String names = columns.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    Pattern one = Pattern.compile("(" + names + ") IS (NOT )?NULL");
    Map<String, Boolean> nullity = new LinkedHashMap<>();
    for (String part : condition.sql().substring(start.length()).split(" AND ", -1)) {
      Matcher found = one.matcher(part);
      if (names.isEmpty() || !found.matches()) {
        return Optional.empty();
      }
      nullity.put(columns.getOrDefault(found.group(1), ""), found.group(2) != null);
    }
    List<String> order =
        table.columns().stream().map(Column::name).filter(nullity::containsKey).toList();
    return Optional.of(nullity).filter(all -> List.copyOf(all.keySet()).equals(order));
  }

  private static Expression condition(String discriminator, Variant variant) {
    return new Expression(
        variant.nullity().entrySet().stream()
            .map(
                one ->
                    Sql.identifier(one.getKey()) + (one.getValue() ? " IS NOT NULL" : " IS NULL"))
            .collect(
                Collectors.joining(
                    " AND ",
                    Sql.identifier(discriminator) + " <> " + Sql.literal(variant.value()) + " OR (",
                    ")")));
  }

  /** Returns the columns as the processor puts them: those of a variant behind those before it. */
  private static List<Column> order(Table table, String discriminator, List<Variant> variants) {
    Set<Column> all = new LinkedHashSet<>();
    List<Column> others =
        table.columns().stream().filter(one -> !one.name().equals(discriminator)).toList();
    variants.forEach(variant -> others.stream().filter(variant::has).forEach(all::add));
    List<Column> order = new ArrayList<>(all);
    List<String> key = table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
    int behindKey = 0;
    for (int i = 0; i < order.size(); i++) {
      behindKey = key.contains(order.get(i).name()) ? i + 1 : behindKey;
    }
    table.column(discriminator).ifPresent(column -> order.add(column));
    order.add(behindKey, order.remove(order.size() - 1));
    return order;
  }
}
