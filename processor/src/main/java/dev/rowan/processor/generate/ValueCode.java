package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.rowan.processor.mapping.ColumnMapping.Presence;
import dev.rowan.processor.mapping.EmbeddedMapping;
import dev.rowan.processor.mapping.IdGeneration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The Java that takes the value of a column out of a record: {@code order.email().value()}. */
final class ValueCode {
  private ValueCode() {}

  /**
   * Returns the value of a column.
   *
   * @param leaf the column
   * @param record the record that holds it
   */
  static CodeBlock of(Leaf leaf, String record) {
    return of(leaf, record, true);
  }

  /** Returns the value of a column as the database has it: an id is never made anew. */
  static CodeBlock stored(Leaf leaf, String record) {
    return of(leaf, record, false);
  }

  private static CodeBlock of(Leaf leaf, String record, boolean making) {
    List<CodeBlock> nulls = new ArrayList<>();
    CodeBlock holder = CodeBlock.of("$N", record);
    for (EmbeddedMapping parent : leaf.parents()) {
      holder = CodeBlock.of("$L.$N()", holder, parent.name());
      if (parent.isOptional()) {
        nulls.add(CodeBlock.of("$L.isEmpty()", holder));
        holder = CodeBlock.of("$L.get()", holder);
      } else if (parent.nullable()) {
        nulls.add(CodeBlock.of("$L == null", holder));
      }
    }
    return of(leaf, holder, nulls, making);
  }

  /**
   * Returns the value of a column.
   *
   * @param holder the innermost record that holds it
   * @param nulls what is true where that is absent
   */
  static CodeBlock of(Leaf leaf, CodeBlock holder, List<CodeBlock> nulls) {
    return of(leaf, holder, nulls, true);
  }

  private static CodeBlock of(Leaf leaf, CodeBlock holder, List<CodeBlock> nulls, boolean making) {
    return value(leaf, CodeBlock.of("$L.$N()", holder, leaf.mapping().name()), nulls, making);
  }

  /** Returns the value of a column out of its component. */
  static CodeBlock ofComponent(Leaf leaf, CodeBlock component) {
    return value(leaf, component, List.of(), false);
  }

  private static CodeBlock value(
      Leaf leaf, CodeBlock component, List<CodeBlock> nulls, boolean making) {
    if (making && isMadeHere(leaf)) {
      return CodeBlock.of(
          "$L == null ? $L : $L", component, newId(leaf), unwrapped(component, leaf));
    }
    List<CodeBlock> absent = new ArrayList<>(nulls);
    CodeBlock value;
    if (leaf.isOptional()) {
      value = orNull(component, leaf);
    } else {
      value = unwrapped(component, leaf);
      if (leaf.shape().isWrapped() && mayBeNull(leaf) && (making || !leaf.inKey())) {
        absent.add(CodeBlock.of("$L == null", component));
      }
    }
    return absent.isEmpty()
        ? value
        : CodeBlock.of("$L$W? null$W: $L", CodeBlock.join(absent, " || "), value);
  }

  private static boolean mayBeNull(Leaf leaf) {
    return leaf.mapping().presence() == Presence.NULLABLE || leaf.nullMeansDefault();
  }

  private static boolean isMadeHere(Leaf leaf) {
    return leaf.mapping().id() == IdGeneration.UUID_V7
        || leaf.mapping().id() == IdGeneration.UUID_V4;
  }

  /** Returns what makes a new id: {@code UuidV7.next()}. */
  static CodeBlock newId(Leaf leaf) {
    return leaf.mapping().id() == IdGeneration.UUID_V7
        ? CodeBlock.of("$T.next()", Types.UUID_V7)
        : CodeBlock.of("$T.randomUUID()", Types.UUID);
  }

  /** Returns {@code email.value()}: the value that the driver takes. */
  static CodeBlock unwrapped(CodeBlock component, Leaf leaf) {
    return leaf.shape().out(component);
  }

  private static CodeBlock orNull(CodeBlock optional, Leaf leaf) {
    CodeBlock value = optional;
    for (Step step : leaf.shape().steps()) {
      value = CodeBlock.of("$L$Z.map($L)", value, step.outReference());
    }
    return CodeBlock.of("$L.orElse(null)", value);
  }

  /** Returns {@code to.putUuid(order.id()).putInt(order.version())}. */
  static CodeBlock puts(String to, Stream<CodeBlock> puts) {
    return puts.reduce(CodeBlock.of("$N", to), (chain, put) -> CodeBlock.of("$L$L", chain, put));
  }

  /** Returns {@code .putUuid(value)}. */
  static CodeBlock put(Leaf leaf, CodeBlock value) {
    return CodeBlock.of(".put$L($L)", leaf.shape().suffix(), value);
  }
}
