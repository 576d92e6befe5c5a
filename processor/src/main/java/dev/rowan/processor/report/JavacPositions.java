package dev.rowan.processor.report;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Places in javac's trees.
 *
 * <p>When processors run, javac 17 has taken each annotation whose only target is a record
 * component out of its tree already, so a file with faults is parsed once more.
 */
final class JavacPositions extends Nodes<Tree> implements Positions {
  private final Trees trees;
  private final Map<CompilationUnitTree, Optional<CompilationUnitTree>> parsed = new HashMap<>();

  private JavacPositions(Trees trees) {
    this.trees = trees;
  }

  static Optional<Positions> of(ProcessingEnvironment environment) {
    try {
      return Optional.of(new JavacPositions(Trees.instance(environment)));
    } catch (IllegalArgumentException | LinkageError notJavac) {
      return Optional.empty();
    }
  }

  @Override
  public boolean print(Diagnostic.Kind kind, String text, Spot spot) {
    Optional<Tree> tree = find(spot);
    CompilationUnitTree unit = unit(spot);
    if (tree.isEmpty() || unit == null) {
      return false;
    }
    trees.printMessage(kind, text, tree.get(), unit);
    return true;
  }

  @Override
  public boolean hasSource(TypeElement type) {
    return trees.getTree(type) != null;
  }

  @Override
  public String line(Spot spot) {
    Optional<Tree> tree = find(spot);
    CompilationUnitTree unit = unit(spot);
    if (tree.isEmpty() || unit == null) {
      return "";
    }
    CompilationUnitTree whole = parse(unit).orElse(unit);
    long at = name(whole, tree.get());
    String path = unit.getSourceFile().getName();
    String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return at < 0 ? file : file + ":" + unit.getLineMap().getLineNumber(at);
  }

  /**
   * Returns where the name of a component or type is; the tree itself starts at its annotations.
   */
  private long name(CompilationUnitTree unit, Tree tree) {
    if (!(tree instanceof ClassTree type)) {
      return trees.getSourcePositions().getEndPosition(unit, tree);
    }
    long start = trees.getSourcePositions().getStartPosition(unit, tree);
    long modifiers = trees.getSourcePositions().getEndPosition(unit, type.getModifiers());
    try {
      return unit.getSourceFile()
          .getCharContent(true)
          .toString()
          .indexOf(type.getSimpleName().toString(), (int) Math.max(start, modifiers));
    } catch (IOException unreadable) {
      return start;
    }
  }

  private @Nullable CompilationUnitTree unit(Spot spot) {
    TypeElement type = type(spot);
    return type == null ? null : unit(type);
  }

  private @Nullable CompilationUnitTree unit(TypeElement type) {
    TreePath path = trees.getPath(type);
    return path == null ? null : path.getCompilationUnit();
  }

  @Override
  @Nullable Tree declaration(TypeElement type) {
    CompilationUnitTree unit = unit(type);
    return unit == null
        ? null
        : parse(unit)
            .map(whole -> member(whole.getTypeDecls(), type))
            .orElseGet(() -> trees.getTree(type));
  }

  @Override
  @Nullable Tree declaration(PackageElement in) {
    return null;
  }

  /** Finds a class by its name and those of the classes around it. */
  private static @Nullable Tree member(List<? extends Tree> trees, TypeElement type) {
    List<? extends Tree> among =
        type.getEnclosingElement() instanceof TypeElement outer
            ? member(trees, outer) instanceof ClassTree tree ? tree.getMembers() : List.of()
            : trees;
    return among.stream()
        .filter(
            tree ->
                tree instanceof ClassTree one
                    && one.getSimpleName().contentEquals(type.getSimpleName()))
        .findFirst()
        .orElse(null);
  }

  private Optional<CompilationUnitTree> parse(CompilationUnitTree unit) {
    return parsed.computeIfAbsent(
        unit,
        file -> {
          JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
          if (compiler == null) {
            return Optional.empty();
          }
          try {
            JavaCompiler.CompilationTask task =
                compiler.getTask(
                    Writer.nullWriter(),
                    null,
                    diagnostic -> {},
                    List.of("-proc:none"),
                    null,
                    List.of(file.getSourceFile()));
            Iterator<? extends CompilationUnitTree> units = ((JavacTask) task).parse().iterator();
            return units.hasNext() ? Optional.of(units.next()) : Optional.empty();
          } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
          }
        });
  }

  @Override
  @Nullable Tree component(Tree declaration, String name) {
    return ((ClassTree) declaration)
        .getMembers().stream()
            .filter(VariableTree.class::isInstance)
            .filter(member -> ((VariableTree) member).getName().contentEquals(name))
            .findFirst()
            .orElse(null);
  }

  @Override
  List<Tree> annotations(Tree annotated) {
    return List.copyOf(
        annotated instanceof VariableTree component
            ? component.getModifiers().getAnnotations()
            : ((ClassTree) annotated).getModifiers().getAnnotations());
  }

  @Override
  List<Tree> argumentAnnotations(Tree component) {
    List<Tree> found = new ArrayList<>();
    if (component instanceof VariableTree variable) {
      new TreeScanner<Boolean, Boolean>() {
        @Override
        public @Nullable Boolean visitAnnotation(AnnotationTree annotation, Boolean within) {
          found.add(annotation);
          return null;
        }
      }.scan(variable.getType(), true);
    }
    return found;
  }

  @Override
  String simpleName(Tree annotation) {
    Tree type = ((AnnotationTree) annotation).getAnnotationType();
    return type instanceof MemberSelectTree select
        ? select.getIdentifier().toString()
        : type instanceof IdentifierTree name ? name.getName().toString() : type.toString();
  }

  @Override
  @Nullable Tree attribute(Tree annotation, String name) {
    for (ExpressionTree argument : ((AnnotationTree) annotation).getArguments()) {
      if (argument instanceof AssignmentTree assignment
          && assignment.getVariable().toString().equals(name)) {
        return assignment.getExpression();
      }
      if (!(argument instanceof AssignmentTree) && name.equals("value")) {
        return argument;
      }
    }
    return null;
  }

  @Override
  List<Tree> entries(Tree value) {
    return value instanceof NewArrayTree array && array.getInitializers() != null
        ? List.copyOf(array.getInitializers())
        : List.of();
  }

  @Override
  boolean isAnnotation(Tree value) {
    return value instanceof AnnotationTree;
  }
}
