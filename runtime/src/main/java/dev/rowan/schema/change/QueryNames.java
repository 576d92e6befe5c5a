package dev.rowan.schema.change;

import dev.rowan.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;

/**
 * What a query means by the name of a relation.
 *
 * <p>In {@code SELECT orders.total FROM shop.orders} both mean the relation; in {@code SELECT
 * orders.total FROM shop.orders JOIN old.orders} the first may mean either.
 */
final class QueryNames {
  private final ObjectName relation;
  private final boolean clear;
  private final boolean byItsName;

  private QueryNames(ObjectName relation, List<SqlNames.Mention> mentions) {
    this.relation = relation;
    List<SqlNames.Mention> plain =
        mentions.stream()
            .filter(
                mention -> last(mention).equals(relation.name()) && !mention.isCalledOtherwise())
            .filter(mention -> mention.isRead() || mention.names().size() == 1)
            .toList();
    this.byItsName = plain.stream().anyMatch(this::isMine);
    this.clear =
        !byItsName || plain.stream().allMatch(mention -> isMine(mention) || isRow(mention));
  }

  /** Looks at what a query mentions. */
  static QueryNames of(String sql, ObjectName relation) {
    List<SqlNames.Mention> mentions = new ArrayList<>();
    SqlNames.rewrite(
        sql,
        mention -> {
          mentions.add(mention);
          return null;
        });
    return new QueryNames(relation, mentions);
  }

  /** Whether the query reads the relation here. */
  boolean isRead(SqlNames.Mention mention) {
    return clear && mention.isRead() && isMine(mention);
  }

  /** Whether the name stands here for a row of the relation: {@code orders.total}. */
  boolean isQualifier(SqlNames.Mention mention) {
    boolean named = mention.names().get(0).equals(relation.name());
    return clear && byItsName && named && (mention.names().size() == 2 || isRow(mention));
  }

  private boolean isMine(SqlNames.Mention mention) {
    return mention.names().equals(List.of(relation.namespace(), relation.name()));
  }

  /** {@code orders.*}. */
  private static boolean isRow(SqlNames.Mention mention) {
    return mention.names().size() == 1 && mention.after() != null && mention.after().is('.');
  }

  private static String last(SqlNames.Mention mention) {
    return mention.names().get(mention.names().size() - 1);
  }
}
