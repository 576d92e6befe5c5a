package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.rowan.processor.mapping.RecordMapping;
import dev.rowan.schema.Deferrability;
import dev.rowan.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a repository can do with single records: insert, update, save, delete, find by key. */
final class Operations {
  private final RecordMapping mapping;
  private final Leaves leaves;
  private final Dml dml;
  private final Constants constants;
  private final TypeName record;
  private final String noun;
  private final String parameter;
  private final String parameters;
  private final List<Operation> operations = new ArrayList<>();

  Operations(RecordMapping mapping, Leaves leaves, Dml dml, Constants constants) {
    this.mapping = mapping;
    this.leaves = leaves;
    this.dml = dml;
    this.constants = constants;
    record = Types.name(mapping.type());
    noun = Words.spoken(mapping.type().simpleName());
    NameAllocator names = new NameAllocator();
    names.newName("sql");
    names.newName("to");
    parameter = names.newName(Words.decapitalized(mapping.type().simpleName()));
    parameters = names.newName(Words.plural(Words.decapitalized(mapping.type().simpleName())));
  }

  List<Operation> all() {
    insert();
    if (!leaves.key().isEmpty()) {
      update();
      save();
      mapping.table().parts(Unique.class).stream()
          .filter(unique -> isArbiter(unique.deferrability(), unique.withoutOverlaps()))
          .map(unique -> leaves.of(unique.columns()))
          .filter(columns -> !columns.isEmpty() && columns.stream().noneMatch(Leaf::nullable))
          .forEach(this::saveBy);
      delete();
      findById();
    }
    return operations;
  }

  /** Returns what can be done with the rows of a view. */
  List<Operation> ofView() {
    if (!leaves.key().isEmpty()) {
      findById();
    }
    return operations;
  }

  private void add(
      String name, TypeName returns, ParameterSpec parameter, CodeBlock body, String... lines) {
    operations.add(
        new Operation(name, returns, List.of(parameter), String.join("\n", lines), body));
  }

  private ParameterSpec one() {
    return ParameterSpec.builder(record, parameter).build();
  }

  private void insert() {
    String insert = constants.sql("INSERT", TextBlocks.of(dml.insert()));
    String insertOne =
        constants.sql("INSERT_ONE", CodeBlock.of("$N + \"RETURNING \" + COLUMNS", insert));
    CodeBlock.Builder body = CodeBlock.builder();
    leaves
        .generatedKey()
        .ifPresent(key -> body.addStatement("sql.checkNew($L, $N)", isUnsaved(key), parameter));
    add(
        "insert",
        record,
        one(),
        body.addStatement("return sql.insert($N, $N)", insertOne, parameter).build(),
        "Inserts " + Words.withArticle(noun) + ".",
        "",
        "@return the " + noun + " as it is stored, with all that the database made",
        "@throws jakarta.data.exceptions.EntityExistsException if one of its keys is taken");
    insertAll();
  }

  private void insertAll() {
    CodeBlock.Builder body = CodeBlock.builder();
    leaves
        .generatedKey()
        .ifPresent(
            key ->
                body.addStatement(
                    "$1N.forEach($2N -> sql.checkNew($3L, $2N))",
                    parameters,
                    parameter,
                    isUnsaved(key)));
    if (leaves.written().isEmpty()) {
      body.addStatement("return $N.stream().map(this::insert).toList()", parameters);
    } else {
      String insertAll =
          constants.sql("INSERT_ALL", CodeBlock.of("$L + COLUMNS", TextBlocks.of(dml.insertAll())));
      body.addStatement("return sql.insertAll($N, $N)", insertAll, parameters);
    }
    add(
        "insertAll",
        Types.of(Types.LIST, record),
        ParameterSpec.builder(Types.of(Types.LIST, record), parameters).build(),
        body.build(),
        "Inserts all of these " + Words.plural(noun) + " or none.",
        "",
        "@return them as they are stored, in the same order",
        "@throws jakarta.data.exceptions.EntityExistsException if a key of one is taken");
  }

  /** Whether the database has not made the key yet. */
  private CodeBlock isUnsaved(Leaf key) {
    return key.mapping().type().isPrimitive()
        ? CodeBlock.of("$N.$N() == 0", parameter, key.mapping().name())
        : CodeBlock.of("$N.$N() == null", parameter, key.mapping().name());
  }

  private boolean canUpdate() {
    return !leaves.settable().isEmpty()
        || leaves.version().isPresent()
        || leaves.all().stream().anyMatch(Leaf::isUpdatedAt);
  }

  private void update() {
    if (!canUpdate()) {
      return;
    }
    String update =
        constants.sql("UPDATE", CodeBlock.of("$L + COLUMNS", TextBlocks.of(dml.update())));
    CodeBlock where = putKeyAndVersion();
    CodeBlock.Builder body = CodeBlock.builder();
    if (leaves.settable().isEmpty()) {
      body.addStatement("return sql.update($N, $N, to -> $L)", update, parameter, where);
    } else {
      body.add("return sql.update($>$>\n$N,\n$N,\nto -> {$>\n", update, parameter)
          .add("writeValues(to, $N);\n$L;\n$<});\n$<$<", parameter, where);
    }
    add(
        "update",
        record,
        one(),
        body.build(),
        "Updates the row of " + Words.withArticle(noun) + ".",
        "",
        "@return the " + noun + " as it is stored" + (versioned() ? ", in its next version" : ""),
        "@throws jakarta.data.exceptions.OptimisticLockingFailureException if the row is gone"
            + (versioned() ? " or has\n    another version" : ""));
  }

  private boolean versioned() {
    return leaves.version().isPresent();
  }

  private CodeBlock putKeyAndVersion() {
    List<CodeBlock> puts =
        Stream.concat(leaves.key().stream(), leaves.version().stream())
            .map(leaf -> ValueCode.put(leaf, ValueCode.stored(leaf, parameter)))
            .toList();
    return CodeBlock.of("to$L", CodeBlock.join(puts, puts.size() > 2 ? "\n    " : ""));
  }

  /** ON CONFLICT knows neither constraints that are checked later nor those of ranges. */
  private static boolean isArbiter(Deferrability deferrability, boolean withoutOverlaps) {
    return deferrability == Deferrability.NOT_DEFERRABLE && !withoutOverlaps;
  }

  private boolean keyIsArbiter() {
    return mapping
        .table()
        .primaryKey()
        .filter(key -> isArbiter(key.deferrability(), key.withoutOverlaps()))
        .isPresent();
  }

  private void save() {
    CodeBlock body;
    if (leaves.generatedKey().isPresent()) {
      if (!canUpdate()) {
        return;
      }
      body =
          CodeBlock.of(
              "return $L ? insert($N) : update($N);\n",
              isUnsaved(leaves.generatedKey().get()),
              parameter,
              parameter);
    } else if (!keyIsArbiter()) {
      return;
    } else {
      String save =
          constants.sql(
              "SAVE",
              CodeBlock.of("INSERT + $L + COLUMNS", TextBlocks.of(dml.onConflictWithKey())));
      body = CodeBlock.of("return sql.save($N, $N);\n", save, parameter);
    }
    add(
        "save",
        record,
        one(),
        body,
        "Inserts " + Words.withArticle(noun) + ", or updates its row where there is one.",
        "",
        "@return the " + noun + " as it is stored",
        "@throws jakarta.data.exceptions.OptimisticLockingFailureException if the row "
            + (versioned() ? "has another\n    version" : "is gone"));
  }

  private void saveBy(List<Leaf> unique) {
    String by = unique.stream().map(Leaf::capitalizedName).collect(Collectors.joining("And"));
    String save =
        constants.sql(
            "SAVE_BY_" + Words.constant(by),
            CodeBlock.of("INSERT + $L + COLUMNS", TextBlocks.of(dml.onConflictWith(unique))));
    add(
        "saveBy" + by,
        record,
        one(),
        CodeBlock.of("return sql.save($N, $N);\n", save, parameter),
        "Inserts "
            + Words.withArticle(noun)
            + ", or updates the row with the same "
            + spoken(unique)
            + ".",
        "",
        "<p>That row keeps its primary key; what it held before is overwritten, whatever its version.",
        "",
        "@return the " + noun + " as it is stored");
  }

  private static String spoken(List<Leaf> leaves) {
    return Words.listed(leaves.stream().map(Leaf::path).toList());
  }

  private void delete() {
    String delete =
        constants.sql("DELETE", "DELETE FROM " + dml.table() + " WHERE " + dml.byKeyAndVersion());
    add(
        "delete",
        TypeName.VOID,
        one(),
        CodeBlock.builder()
            .addStatement("sql.delete($N,$W$N,$Wto -> $L)", delete, parameter, putKeyAndVersion())
            .build(),
        "Deletes the row of " + Words.withArticle(noun) + ".",
        "",
        "@throws jakarta.data.exceptions.OptimisticLockingFailureException if the row is gone"
            + (versioned() ? " or has\n    another version" : ""));
    byId(
        "deleteById",
        TypeName.BOOLEAN,
        "Deletes the row with this " + spoken(leaves.key()) + ", and tells whether there was one.",
        "DELETE FROM " + dml.table(),
        "return $L.execute($N,$W$N -> $L) > 0");
  }

  private void findById() {
    byId(
        "findById",
        Types.of(Types.OPTIONAL, record),
        "Finds the " + noun + " with this " + spoken(leaves.key()) + ", if there is one.",
        "",
        "return $L.findOne($N,$W$N -> $L)");
    byId(
        "existsById",
        TypeName.BOOLEAN,
        "Whether there is " + Words.withArticle(noun) + " with this " + spoken(leaves.key()) + ".",
        "SELECT 1 FROM " + dml.table(),
        "return $L.exists($N,$W$N -> $L)");
  }

  private void byId(
      String name, TypeName returns, String documentation, String statement, String call) {
    String where = Dml.where(leaves.key());
    String constant =
        statement.isEmpty()
            ? constants.sql(Words.constant(name), "SELECT", "WHERE " + where)
            : constants.sql(Words.constant(name), statement + " WHERE " + where);
    FinderParameters given = new FinderParameters(leaves.key());
    operations.add(
        new Operation(
            name,
            returns,
            given.specs(),
            documentation,
            CodeBlock.builder()
                .addStatement(call, given.sql(), constant, given.to(), given.puts())
                .build()));
  }
}
