package dev.rowan.schema.sql;

import dev.rowan.schema.DefaultNames;
import dev.rowan.schema.Expression;
import dev.rowan.schema.Index;
import dev.rowan.schema.IndexKey;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.StorageParameters;
import java.util.ArrayList;
import java.util.List;

/** Reads CREATE INDEX, from the word after CREATE on. */
final class IndexParser {
  private final Cursor cursor;

  IndexParser(Cursor cursor) {
    this.cursor = cursor;
  }

  Statement index() {
    boolean unique = cursor.accept("unique");
    cursor.expect("index");
    boolean concurrently = cursor.accept("concurrently");
    boolean ifNotExists = cursor.accept("if", "not", "exists");
    boolean named = !cursor.at("on");
    ObjectName name = named ? cursor.name() : ObjectName.unqualified("idx");
    cursor.expect("on");
    boolean only = cursor.accept("only");
    ObjectName table = cursor.name();
    String method = cursor.accept("using") ? cursor.label() : "btree";
    List<IndexKey> keys = new KeyParser(cursor).keys();
    if (keys.isEmpty()) {
      throw cursor.fault("an index needs a key");
    }
    List<String> include = cursor.accept("include") ? cursor.list(cursor::identifier) : List.of();
    boolean notDistinct = cursor.accept("nulls", "not", "distinct");
    cursor.accept("nulls", "distinct");
    StorageParameters options =
        cursor.accept("with") ? new OptionParser(cursor).parameters() : StorageParameters.NONE;
    String tablespace = cursor.accept("tablespace") ? cursor.identifier() : "";
    Expression where = cursor.accept("where") ? cursor.restOfStatement() : null;
    cursor.expectEnd();
    Index index =
        new Index(
            named ? name.name() : defaultName(table, keys, include),
            method,
            keys,
            unique,
            notDistinct,
            include,
            where,
            options,
            tablespace,
            false,
            null,
            "");
    return new Statement.CreateIndex(table, index, named, concurrently, ifNotExists, only);
  }

  private static String defaultName(ObjectName table, List<IndexKey> keys, List<String> include) {
    List<String> columns = new ArrayList<>(IndexNames.columns(keys));
    columns.addAll(include);
    return DefaultNames.of(table.name(), columns, "idx");
  }
}
