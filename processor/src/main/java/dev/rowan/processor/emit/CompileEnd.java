package dev.rowan.processor.emit;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.rowan.processor.report.Unwrapping;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Waits with work until javac has compiled everything: a source may turn out to be faulty after
 * processors have run.
 *
 * <p>javac does not tell whether there was an error, but it makes no class of a faulty one. Other
 * compilers do not tell when they end: there the work is done at once.
 */
public final class CompileEnd {
  private CompileEnd() {}

  /**
   * Runs work when the compile has ended well.
   *
   * <p>With {@code -proc:only} javac makes no class, and does not tell that from a compile with
   * faults: nothing ends well there.
   *
   * @param environment the compiler
   * @param types the names of the types that are compiled
   * @param work what to do
   * @param otherwise what to do instead when the compile has ended without all classes
   */
  public static void run(
      ProcessingEnvironment environment, Set<String> types, Runnable work, Runnable otherwise) {
    try {
      JavacTask.instance(Unwrapping.of(environment))
          .addTaskListener(new Listener(types, work, otherwise));
    } catch (IllegalArgumentException | LinkageError notJavac) {
      work.run();
    }
  }

  private static final class Listener implements TaskListener {
    private final Set<String> missing;
    private final Runnable work;
    private final Runnable otherwise;

    Listener(Set<String> types, Runnable work, Runnable otherwise) {
      this.missing = new HashSet<>(types);
      this.work = work;
      this.otherwise = otherwise;
    }

    @Override
    public void finished(TaskEvent event) {
      TypeElement type = event.getTypeElement();
      if (event.getKind() == TaskEvent.Kind.GENERATE && type != null) {
        missing.remove(type.getQualifiedName().toString());
      } else if (event.getKind() == TaskEvent.Kind.COMPILATION) {
        (missing.isEmpty() ? work : otherwise).run();
      }
    }
  }
}
