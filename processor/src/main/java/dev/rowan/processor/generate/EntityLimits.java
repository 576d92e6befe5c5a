package dev.rowan.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.mapping.EmbeddedMapping;
import dev.rowan.processor.mapping.RecordMapping;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * What an entity checks before it is written, because the server does not say whose value is too
 * large.
 *
 * <pre>{@code
 * @PrePersist
 * @PreUpdate
 * void checkLimits() {
 *   CheckedLimits.ALL.check("code", code).check("shipTo.zip", shipTo == null ? null : shipTo.zip);
 * }
 * }</pre>
 */
final class EntityLimits {
  private static final String HOLDER = "CheckedLimits";

  private final RecordMapping mapping;
  private final List<Leaf> limited;

  EntityLimits(RecordMapping mapping, Leaves leaves) {
    this.mapping = mapping;
    limited =
        mapping.isView()
            ? List.of()
            : leaves.written().stream().filter(leaf -> ColumnLimits.of(leaf).isPresent()).toList();
  }

  /** Adds the check, where there is anything to check. */
  void addTo(TypeSpec.Builder entity) {
    if (!limited.isEmpty()) {
      entity.addMethod(check()).addType(holder());
    }
  }

  private MethodSpec check() {
    List<CodeBlock> checks =
        limited.stream()
            .map(leaf -> CodeBlock.of(".check($S, $L)", leaf.path(), value(leaf)))
            .toList();
    return MethodSpec.methodBuilder("checkLimits")
        .addJavadoc("Says which value its column cannot hold.\n")
        .addAnnotation(Jpa.PRE_PERSIST)
        .addAnnotation(Jpa.PRE_UPDATE)
        .addStatement("$N.ALL$Z$L", HOLDER, CodeBlock.join(checks, "$Z"))
        .build();
  }

  /** Returns the field, in the embeddables around it, each of which may be absent. */
  private static CodeBlock value(Leaf leaf) {
    List<String> absent = new ArrayList<>();
    StringBuilder path = new StringBuilder();
    for (EmbeddedMapping parent : leaf.parents()) {
      if (!parent.flat()) {
        path.append(parent.name());
        absent.add(path + " == null");
        path.append('.');
      }
    }
    path.append(leaf.mapping().name());
    return absent.isEmpty()
        ? CodeBlock.of("$L", path)
        : CodeBlock.of("$L ? null : $L", String.join(" || ", absent), path);
  }

  /** A class of its own, so that no component's name is taken. */
  private TypeSpec holder() {
    StringBuilder text = new StringBuilder();
    for (Leaf leaf : limited) {
      List<String> words = new ArrayList<>(List.of(leaf.column(), leaf.path()));
      words.addAll(ColumnLimits.of(leaf).orElseThrow());
      text.append(TableCode.line(words));
    }
    return TypeSpec.classBuilder(HOLDER)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addField(
            FieldSpec.builder(Types.ENTITY_LIMITS, "ALL", Modifier.STATIC, Modifier.FINAL)
                .initializer(
                    "$T.of(\n    $S, $S, $L)",
                    Types.ENTITY_LIMITS,
                    mapping.table().name().name(),
                    mapping.type().simpleName(),
                    TextBlocks.of(text.toString()))
                .build())
        .build();
  }
}
