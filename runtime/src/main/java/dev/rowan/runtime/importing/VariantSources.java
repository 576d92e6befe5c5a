package dev.rowan.runtime.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sources of a sealed interface and of its records. */
final class VariantSources {
  private final RecordDraft draft;
  private final Variants variants;

  VariantSources(RecordDraft draft, Variants variants) {
    this.draft = draft;
    this.variants = variants;
  }

  /**
   * Returns the sources, the interface first.
   *
   * @param comment what its Javadoc says
   * @param marks what it says of the table
   */
  List<RecordSource> sources(String comment, List<Mark> marks) {
    List<RecordSource> records = variants.all().stream().map(this::source).toList();
    RecordSource sealed =
        new RecordSource(
            draft.type(),
            comment,
            marks,
            List.of(),
            records.stream().map(RecordSource::type).toList(),
            Optional.empty());
    return Stream.concat(Stream.of(sealed), records.stream()).toList();
  }

  private RecordSource source(Variants.Variant variant) {
    return new RecordSource(
        JavaType.of(draft.type().packageName(), variant.name()),
        "",
        variant.value().equals(variant.name())
            ? List.of()
            : List.of(Mark.of("DiscriminatorValue").with(Code.string(variant.value()))),
        draft.components().stream()
            .filter(component -> !draft.isDiscriminator(component.column().name()))
            .filter(component -> variant.has(component.column()))
            .map(
                component ->
                    component.written(variant.requires(component.column()), isBoxed(component)))
            .toList(),
        List.of(),
        Optional.of(draft.type()));
  }

  /** A component is of one type in all variants that have it. */
  private boolean isBoxed(ComponentDraft component) {
    return variants.all().stream()
        .filter(variant -> variant.has(component.column()))
        .anyMatch(variant -> !variant.requires(component.column()));
  }
}
