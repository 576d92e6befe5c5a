package dev.rowan.processor.read;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * Reads {@code @Nullable} on the types of components out of class files, which javac forgets before
 * version 22 (JDK-8225377).
 */
public final class ClassFileNulls implements ClassFiles {
  private static final int FIRST_THAT_TELLS = 22;

  private final Elements elements;
  private final Filer filer;
  private final Predicate<TypeElement> inSource;

  private ClassFileNulls(Elements elements, Filer filer, Predicate<TypeElement> inSource) {
    this.elements = elements;
    this.filer = filer;
    this.inSource = inSource;
  }

  /** Returns a reader where one is needed. */
  public static ClassFiles of(Elements elements, Filer filer, Predicate<TypeElement> inSource) {
    boolean isJavac = elements.getClass().getName().startsWith("com.sun.tools.javac.");
    return isJavac && Runtime.version().feature() < FIRST_THAT_TELLS
        ? new ClassFileNulls(elements, filer, inSource)
        : NONE;
  }

  @Override
  public Set<String> nullableComponents(TypeElement record) {
    if (inSource.test(record)) {
      return Set.of();
    }
    String binaryName = elements.getBinaryName(record).toString();
    String packageName = packageName(record);
    String file =
        (packageName.isEmpty() ? binaryName : binaryName.substring(packageName.length() + 1))
            + ".class";
    for (StandardLocation location :
        new StandardLocation[] {StandardLocation.CLASS_PATH, StandardLocation.CLASS_OUTPUT}) {
      try (InputStream in = filer.getResource(location, packageName, file).openInputStream()) {
        return new ClassFile(in.readAllBytes()).nullableComponents();
      } catch (IOException | RuntimeException notThere) {
        // Try the next location; a class that is nowhere to be read tells nothing.
      }
    }
    return Set.of();
  }

  private static String packageName(TypeElement type) {
    Element at = type;
    while (at != null && !(at instanceof PackageElement)) {
      at = at.getEnclosingElement();
    }
    return at instanceof PackageElement in ? in.getQualifiedName().toString() : "";
  }

  /** As much of a class file as leads to the type annotations of a record's components (JVMS 4). */
  private static final class ClassFile {
    private final DataInputStream in;
    private final Object[] constants;

    ClassFile(byte[] bytes) throws IOException {
      in = new DataInputStream(new ByteArrayInputStream(bytes));
      in.skipNBytes(8);
      constants = new Object[in.readUnsignedShort()];
      for (int i = 1; i < constants.length; i++) {
        i += constant(i);
      }
    }

    /** Reads a constant, and returns how many places it takes besides its own. */
    private int constant(int at) throws IOException {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> constants[at] = in.readUTF();
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
        case 5, 6 -> in.skipNBytes(8);
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        default -> throw new IOException("constant of kind " + tag);
      }
      return tag == 5 || tag == 6 ? 1 : 0;
    }

    Set<String> nullableComponents() throws IOException {
      in.skipNBytes(6);
      in.skipNBytes(2L * in.readUnsignedShort());
      members();
      members();
      Set<String> nullable = new HashSet<>();
      for (int left = in.readUnsignedShort(); left > 0; left--) {
        if (attribute().equals("Record")) {
          components(nullable);
        } else {
          in.skipNBytes(in.readInt());
        }
      }
      return nullable;
    }

    /** Passes over fields or methods. */
    private void members() throws IOException {
      for (int left = in.readUnsignedShort(); left > 0; left--) {
        in.skipNBytes(6);
        for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
          in.skipNBytes(2);
          in.skipNBytes(in.readInt());
        }
      }
    }

    private void components(Set<String> nullable) throws IOException {
      in.skipNBytes(4);
      for (int left = in.readUnsignedShort(); left > 0; left--) {
        String name = text();
        in.skipNBytes(2);
        for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
          String attribute = attribute();
          int length = in.readInt();
          if (attribute.equals("RuntimeInvisibleTypeAnnotations")
              || attribute.equals("RuntimeVisibleTypeAnnotations")) {
            if (hasNullable()) {
              nullable.add(name);
            }
          } else {
            in.skipNBytes(length);
          }
        }
      }
    }

    private boolean hasNullable() throws IOException {
      boolean found = false;
      for (int left = in.readUnsignedShort(); left > 0; left--) {
        in.skipNBytes(1);
        boolean ofWhole = true;
        for (int steps = in.readUnsignedByte(); steps > 0; steps--) {
          // Into a nested class is the type itself; into an array or an argument is within it.
          ofWhole &= in.readUnsignedByte() == 1;
          in.skipNBytes(1);
        }
        String type = text();
        found |= ofWhole && (type.endsWith("/Nullable;") || type.endsWith("$Nullable;"));
        pairs();
      }
      return found;
    }

    private void pairs() throws IOException {
      for (int left = in.readUnsignedShort(); left > 0; left--) {
        in.skipNBytes(2);
        value();
      }
    }

    private void value() throws IOException {
      switch (in.readUnsignedByte()) {
        case 'e' -> in.skipNBytes(4);
        case '@' -> {
          in.skipNBytes(2);
          pairs();
        }
        case '[' -> {
          for (int left = in.readUnsignedShort(); left > 0; left--) {
            value();
          }
        }
        default -> in.skipNBytes(2);
      }
    }

    private String attribute() throws IOException {
      return text();
    }

    private String text() throws IOException {
      return String.valueOf(constants[in.readUnsignedShort()]);
    }
  }
}
