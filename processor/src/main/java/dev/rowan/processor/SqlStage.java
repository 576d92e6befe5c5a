package dev.rowan.processor;

import dev.rowan.processor.emit.ClassOutput;
import dev.rowan.processor.emit.SqlFragmentClass;
import dev.rowan.processor.read.SqlFile;
import dev.rowan.processor.read.SqlFolder;
import dev.rowan.processor.read.SqlFragments;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * The SQL files of the schema: those of this module's folder, and those that other modules carry.
 *
 * <p>The class output may still carry files that the folder has no longer. Where the folder is
 * given it is the truth, and what is left of such files is removed; where it is not, what the last
 * compile left is all there is to know.
 */
final class SqlStage {
  private final Options options;
  private final SqlFragments fragments;
  private final ClassOutput output;

  SqlStage(ProcessingEnvironment environment, Options options) {
    this.options = options;
    this.fragments = new SqlFragments(environment.getElementUtils());
    this.output = new ClassOutput(environment.getFiler());
  }

  /**
   * Leaves a class for each file of the folder, and tells whether this compile answers for it: one
   * of tests, which has the same options, finds all of it carried by the classes that it tests.
   */
  boolean carry() throws IOException {
    Map<String, SqlFile> carried = fragments.find();
    boolean owner = false;
    for (Map.Entry<String, SqlFile> file : own().entrySet()) {
      String name = qualified(file.getKey());
      if (!carried.containsKey(file.getKey()) || output.hasClass(name)) {
        output.classFile(name, SqlFragmentClass.of(SqlFragments.PACKAGE, file.getValue()));
        owner = true;
      }
    }
    return owner;
  }

  /** Returns all files: those of other modules, then those of this one, each sorted by path. */
  List<SqlFile> files() throws IOException {
    if (options.sql().isEmpty()) {
      return sorted(fragments.find());
    }
    Map<String, SqlFile> own = own();
    Map<String, SqlFile> others = fragments.find();
    for (String name : List.copyOf(others.keySet())) {
      if (own.containsKey(name)) {
        others.remove(name);
      } else if (output.hasClass(qualified(name))) {
        output.deleteClass(qualified(name));
        others.remove(name);
      }
    }
    List<SqlFile> all = new ArrayList<>(sorted(others));
    all.addAll(own.values());
    return all;
  }

  private Map<String, SqlFile> own() throws IOException {
    Map<String, SqlFile> files = new LinkedHashMap<>();
    if (options.sql().isPresent()) {
      for (SqlFile file : new SqlFolder(options.sql().get(), options.schema()).read()) {
        files.put(SqlFragmentClass.name(file), file);
      }
    }
    return files;
  }

  private static List<SqlFile> sorted(Map<String, SqlFile> files) {
    return files.values().stream().sorted(Comparator.comparing(SqlFile::path)).toList();
  }

  private static String qualified(String name) {
    return SqlFragments.PACKAGE + "." + name;
  }
}
