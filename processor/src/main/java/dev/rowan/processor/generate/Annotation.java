package dev.rowan.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * An annotation on one line: {@code @Column(name = "id", nullable = false)}, where JavaPoet's own
 * would take one for each member.
 */
final class Annotation {
  private final ClassName type;
  private final List<CodeBlock> members = new ArrayList<>();

  private Annotation(ClassName type) {
    this.type = type;
  }

  static Annotation of(ClassName type) {
    return new Annotation(type);
  }

  Annotation with(String member, String format, Object... arguments) {
    members.add(CodeBlock.of("$L = $L", member, CodeBlock.of(format, arguments)));
    return this;
  }

  AnnotationSpec spec() {
    AnnotationSpec.Builder spec = AnnotationSpec.builder(type);
    if (!members.isEmpty()) {
      spec.addMember("value", CodeBlock.join(members, ",$W"));
    }
    return spec.build();
  }
}
