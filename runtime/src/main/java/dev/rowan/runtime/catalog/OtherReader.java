package dev.rowan.runtime.catalog;

import dev.rowan.schema.OtherObject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the objects that are carried as the text of their CREATE statement.
 *
 * <p>Each query here answers with the columns {@code kind}, {@code object_namespace}, {@code
 * object_name}, {@code identity}, {@code definition} and {@code comment}. Kinds that live in no
 * namespace are read only together with the whole database.
 */
final class OtherReader {
  private OtherReader() {}

  static List<OtherObject> read(Catalog catalog) throws SQLException {
    List<String> queries =
        List.of(
            OperatorQueries.operators(catalog),
            OperatorClassQueries.families(catalog),
            OperatorClassQueries.classes(catalog),
            CollationQueries.collations(catalog),
            CollationQueries.conversions(catalog),
            TextSearchQueries.parsers(catalog),
            TextSearchQueries.templates(catalog),
            TextSearchQueries.dictionaries(catalog),
            TextSearchQueries.configurations(catalog),
            ForeignQueries.tables(catalog),
            ForeignQueries.wrappers(catalog),
            ForeignQueries.servers(catalog),
            DatabaseQueries.casts(catalog),
            DatabaseQueries.transforms(catalog),
            DatabaseQueries.accessMethods(catalog),
            DatabaseQueries.eventTriggers(catalog),
            PublicationQueries.publications(catalog));
    List<OtherObject> objects = new ArrayList<>();
    for (String query : queries) {
      objects.addAll(catalog.list(query, OtherReader::object));
    }
    return objects;
  }

  private static OtherObject object(Row row) throws SQLException {
    return new OtherObject(
        row.text("kind"),
        row.name("object"),
        row.text("identity"),
        row.text("definition"),
        row.text("comment"));
  }
}
