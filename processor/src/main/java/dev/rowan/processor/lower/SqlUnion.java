package dev.rowan.processor.lower;

import dev.rowan.processor.read.SqlFile;
import dev.rowan.processor.report.Code;
import dev.rowan.processor.report.SqlProblem;
import dev.rowan.schema.Namespace;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Schema;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.sql.SqlFault;
import dev.rowan.schema.sql.SqlReading;
import dev.rowan.schema.sql.SqlReading.Origin;
import dev.rowan.schema.sql.SqlSchemaReader;
import dev.rowan.schema.sql.SqlSource;
import dev.rowan.schema.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What SQL files make of the schema of the records. */
final class SqlUnion {
  private final Map<String, SqlFile> files = new HashMap<>();
  private final Map<ObjectPath, Origin> origins = new HashMap<>();
  private final List<SqlProblem> problems = new ArrayList<>();
  private Schema schema;

  private SqlUnion(Schema records) {
    this.schema = records;
  }

  /** Returns what files make of the schema of the records; files may need each other. */
  static SqlUnion of(Schema records, List<SqlFile> files) {
    SqlUnion union = new SqlUnion(records);
    if (files.isEmpty()) {
      return union;
    }
    SqlStatementList statements = new SqlStatementList(files);
    Map<String, List<SqlFile>> byNamespace = new LinkedHashMap<>();
    for (SqlFile file : files) {
      union.files.put(file.place(), file);
      byNamespace.computeIfAbsent(file.namespace(), one -> new ArrayList<>()).add(file);
    }
    byNamespace.forEach(union::read);
    union.madeTwice(records, statements);
    union.problems.addAll(RecordsKept.check(records, union.schema, statements));
    union.schema = QualifiedTypes.in(withNamespaces(union.schema));
    return union;
  }

  private void read(String namespace, List<SqlFile> same) {
    List<SqlSource> sources =
        same.stream().map(file -> new SqlSource(file.place(), file.text())).toList();
    SqlReading reading = SqlSchemaReader.read(schema, sources, namespace);
    schema = reading.schema();
    origins.putAll(reading.origins());
    MeantName meant = new MeantName(schema);
    for (SqlFault fault : reading.faults()) {
      problems.add(SqlSyntax.problem(fault, fault.source(), meant.remedy(fault)));
    }
  }

  /** OR REPLACE would hide that something is made by two files, or by a record too. */
  private void madeTwice(Schema records, SqlStatementList statements) {
    for (SqlStatementList.Entry entry : statements.all()) {
      made(entry)
          .filter(path -> records.find(path).isPresent() || !isOrigin(entry, path))
          .ifPresent(path -> problems.add(madeTwice(path, entry)));
    }
  }

  private SqlProblem madeTwice(ObjectPath path, SqlStatementList.Entry entry) {
    String other = place(path).orElse("a record");
    return new SqlProblem(
        Code.SQL_NAME_TAKEN,
        entry.place(),
        path + " is made by " + other + " too",
        "remove one of the two");
  }

  private static Optional<ObjectPath> made(SqlStatementList.Entry entry) {
    String namespace = entry.file().namespace();
    if (entry.statement().value() instanceof Statement.CreateView create && create.orReplace()) {
      return Optional.of(ObjectPath.of(ObjectPath.Kind.VIEW, in(namespace, create.view().name())));
    }
    if (entry.statement().value() instanceof Statement.CreateObject create && create.orReplace()) {
      ObjectPath path = create.object().path();
      return Optional.of(new ObjectPath(path.kind(), in(namespace, path.object()), path.part()));
    }
    return Optional.empty();
  }

  private static ObjectName in(String namespace, ObjectName name) {
    return name.namespace().isEmpty() ? name.in(namespace) : name;
  }

  /** What was made otherwise than by this statement, under this very path. */
  private boolean isOrigin(SqlStatementList.Entry entry, ObjectPath path) {
    Origin origin = origins.get(path);
    return origin == null
        || (origin.source().equals(entry.file().place())
            && origin.location().equals(entry.statement().location()));
  }

  /** Who puts something into a namespace makes the namespace. */
  private static Schema withNamespaces(Schema schema) {
    SortedMap<ObjectPath, SchemaObject> all = new TreeMap<>(schema.objects());
    for (SchemaObject object : schema.objects().values()) {
      String name = object.name().namespace();
      if (!name.isEmpty() && !name.equals(RecordLowering.PUBLIC)) {
        Namespace namespace = new Namespace(ObjectName.unqualified(name), "");
        all.putIfAbsent(namespace.path(), namespace);
      }
    }
    return new Schema(all);
  }

  Schema schema() {
    return schema;
  }

  List<SqlProblem> problems() {
    return problems;
  }

  /** Returns {@code …/order_totals.sql:1:1} for what a file makes. */
  Optional<String> place(ObjectPath path) {
    return origin(path).map(origin -> origin.source() + ":" + origin.location());
  }

  /** Returns {@code order_totals.sql:1} for what a file makes. */
  Optional<String> line(ObjectPath path) {
    return origin(path)
        .flatMap(
            origin ->
                Optional.ofNullable(files.get(origin.source()))
                    .map(file -> file.name() + ":" + origin.location().line()));
  }

  private Optional<Origin> origin(ObjectPath path) {
    return Stream.of(
            path,
            ObjectPath.table(path.object()),
            ObjectPath.of(ObjectPath.Kind.VIEW, path.object()))
        .flatMap(one -> Optional.ofNullable(origins.get(one)).stream())
        .findFirst();
  }
}
