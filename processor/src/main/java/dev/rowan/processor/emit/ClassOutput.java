package dev.rowan.processor.emit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
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
    makeWay(qualifiedName);
    return filer.createSourceFile(qualifiedName, origin);
  }

  private void makeWay(String qualifiedName) {
    if (filer.getClass().getName().startsWith("org.eclipse.jdt.")) {
      deleteClass(qualifiedName);
    }
  }

  /** Writes a class file. */
  public void classFile(String qualifiedName, byte[] bytes) throws IOException {
    makeWay(qualifiedName);
    try (OutputStream out = filer.createClassFile(qualifiedName).openOutputStream()) {
      out.write(bytes);
    }
  }

  /** Whether a compile left this class in the class output. */
  public boolean hasClass(String qualifiedName) {
    try {
      classFile(qualifiedName).openInputStream().close();
      return true;
    } catch (IOException | RuntimeException notThere) {
      return false;
    }
  }

  private FileObject classFile(String qualifiedName) throws IOException {
    int dot = qualifiedName.lastIndexOf('.');
    return filer.getResource(
        StandardLocation.CLASS_OUTPUT,
        qualifiedName.substring(0, Math.max(0, dot)),
        qualifiedName.substring(dot + 1) + ".class");
  }

  /** Removes a class from the class output, if it is there. */
  public void deleteClass(String qualifiedName) {
    try {
      FileObject file = classFile(qualifiedName);
      if (!file.delete()) {
        // javac's Filer refuses to delete, whatever the file is.
        boolean unused = Files.deleteIfExists(Path.of(file.toUri()));
      }
    } catch (IOException | RuntimeException notThere) {
      // Then nothing is in the way.
    }
  }

  /** Whether a compile left this resource in the class output. */
  public boolean has(String path) {
    return existing(path).isPresent();
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
