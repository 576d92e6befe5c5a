package dev.rowan.processor.emit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** Writes what belongs to the compiled classes. */
public final class ClassOutput {
  private final Filer filer;

  /** Returns a writer to this compiler. */
  public ClassOutput(Filer filer) {
    this.filer = filer;
  }

  /** Writes the source of a class that is made for an element. */
  public void source(String qualifiedName, String source, Element origin) throws IOException {
    try (Writer out = create(qualifiedName, origin).openWriter()) {
      out.write(source);
    }
  }

  /** ECJ takes the class that an earlier compile left for one of this: it is removed first. */
  private JavaFileObject create(String qualifiedName, Element origin) throws IOException {
    if (filer.getClass().getName().startsWith("org.eclipse.jdt.")) {
      deleteClass(qualifiedName);
    }
    return filer.createSourceFile(qualifiedName, origin);
  }

  private void deleteClass(String qualifiedName) {
    int dot = qualifiedName.lastIndexOf('.');
    try {
      boolean unused =
          filer
              .getResource(
                  StandardLocation.CLASS_OUTPUT,
                  qualifiedName.substring(0, Math.max(0, dot)),
                  qualifiedName.substring(dot + 1) + ".class")
              .delete();
    } catch (IOException | RuntimeException notThere) {
      // Then nothing is in the way.
    }
  }

  /** Writes a resource, unless it is there and says the same. */
  public void resource(String path, String text, Element... origins) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (existing(path).filter(old -> Arrays.equals(old, bytes)).isPresent()) {
      return;
    }
    try (OutputStream out =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origins).openOutputStream()) {
      out.write(bytes);
    }
  }

  private Optional<byte[]> existing(String path) {
    try (InputStream in =
        filer.getResource(StandardLocation.CLASS_OUTPUT, "", path).openInputStream()) {
      return Optional.of(in.readAllBytes());
    } catch (IOException | RuntimeException notThere) {
      // Compilers say in different ways that there is none; then it is written.
      return Optional.empty();
    }
  }
}
