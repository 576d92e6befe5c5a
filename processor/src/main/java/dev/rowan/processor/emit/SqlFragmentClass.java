package dev.rowan.processor.emit;

import dev.rowan.processor.read.SqlFile;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The class that carries a SQL file to other modules, as the bytes of its class file.
 *
 * <pre>{@code
 * @SqlFragment(path = "public/views/order_totals.sql", namespace = "public", sql = "CREATE VIEW …")
 * interface public_views_order_totals_sql_1f0c8a52 {}
 * }</pre>
 *
 * <p>No source is left that a later compile would find and bring a deleted file back with.
 */
public final class SqlFragmentClass {
  private static final String ANNOTATION = "Ldev/rowan/annotation/SqlFragment;";
  private static final int JAVA_17 = 61;
  private static final int ABSTRACT_INTERFACE = 0x0600;
  private static final int UTF8 = 1;
  private static final int CLASS = 7;

  /** A constant in a class file holds 65,535 bytes, and a character takes up to three. */
  private static final int PIECE = 20_000;

  private static final int LONGEST_NAME = 80;

  private final ByteArrayOutputStream constants = new ByteArrayOutputStream();
  private int constantCount = 1;

  private SqlFragmentClass() {}

  /**
   * Returns the simple name of a file's class: another one for each path and text, so that files of
   * two modules never hide each other.
   */
  public static String name(SqlFile file) {
    String readable = file.path().replaceAll("[^A-Za-z0-9]+", "_");
    String cut = readable.substring(Math.max(0, readable.length() - LONGEST_NAME));
    return (Character.isDigit(cut.charAt(0)) ? "_" : "") + cut + "_" + hash(file);
  }

  private static String hash(SqlFile file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String all = file.path() + '\0' + file.namespace() + '\0' + file.text();
      byte[] hash = digest.digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 4);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Returns the bytes of a file's class in a package. */
  public static byte[] of(String packageName, SqlFile file) throws IOException {
    return new SqlFragmentClass().bytes(packageName.replace('.', '/') + "/" + name(file), file);
  }

  private byte[] bytes(String self, SqlFile file) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(body)) {
      out.writeShort(ABSTRACT_INTERFACE);
      out.writeShort(typeNamed(self));
      out.writeShort(typeNamed("java/lang/Object"));
      out.writeShort(0); // interfaces
      out.writeShort(0); // fields
      out.writeShort(0); // methods
      out.writeShort(1); // attributes
      byte[] annotations = annotations(file);
      out.writeShort(text("RuntimeInvisibleAnnotations"));
      out.writeInt(annotations.length);
      out.write(annotations);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(all)) {
      out.writeInt(0xCAFEBABE);
      out.writeShort(0);
      out.writeShort(JAVA_17);
      out.writeShort(constantCount);
      out.write(constants.toByteArray());
      out.write(body.toByteArray());
    }
    return all.toByteArray();
  }

  private byte[] annotations(SqlFile file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeShort(1);
      out.writeShort(text(ANNOTATION));
      out.writeShort(3);
      out.writeShort(text("path"));
      value(out, file.path());
      out.writeShort(text("namespace"));
      value(out, file.namespace());
      out.writeShort(text("sql"));
      List<String> pieces = pieces(file.text());
      out.writeByte('[');
      out.writeShort(pieces.size());
      for (String piece : pieces) {
        value(out, piece);
      }
    }
    return bytes.toByteArray();
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    for (int from = 0; from < text.length(); from += PIECE) {
      pieces.add(text.substring(from, Math.min(text.length(), from + PIECE)));
    }
    return pieces;
  }

  private void value(DataOutputStream out, String value) throws IOException {
    out.writeByte('s');
    out.writeShort(text(value));
  }

  /** Adds a constant and returns its index. */
  private int text(String value) throws IOException {
    DataOutputStream out = new DataOutputStream(constants);
    out.writeByte(UTF8);
    out.writeUTF(value);
    return constantCount++;
  }

  private int typeNamed(String name) throws IOException {
    int index = text(name);
    DataOutputStream out = new DataOutputStream(constants);
    out.writeByte(CLASS);
    out.writeShort(index);
    return constantCount++;
  }
}
