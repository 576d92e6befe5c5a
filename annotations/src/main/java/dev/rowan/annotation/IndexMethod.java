package dev.rowan.annotation;

/** The access method of an index. */
public enum IndexMethod {
  /** Order and equality; the default. */
  BTREE,
  /** Equality alone. */
  HASH,
  /** Values made of many keys: arrays, jsonb, text search. */
  GIN,
  /** Ranges, geometry and nearest neighbours. */
  GIST,
  /** Partitioned search trees: points, text prefixes, networks. */
  SPGIST,
  /** Very large tables whose rows lie in the column's order. */
  BRIN
}
