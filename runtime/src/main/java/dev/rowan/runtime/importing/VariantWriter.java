package dev.rowan.runtime.importing;

import dev.rowan.schema.Check;

/** Tables of variants as sealed interfaces, with the checks that these make. */
final class VariantWriter implements Writer {
  private final TypeNames names;
  private final NameChoice choice;

  /**
   * Returns a writer.
   *
   * @param names gives the variants their names
   * @param choice how the discriminator's column gets its name
   */
  VariantWriter(TypeNames names, NameChoice choice) {
    this.names = names;
    this.choice = choice;
  }

  @Override
  public void write(RecordDraft record) {
    Variants.of(record.table())
        .filter(variants -> choice.isPlain(variants.discriminator()))
        .filter(
            variants ->
                variants.all().stream()
                    .allMatch(one -> names.isFree(record.table().name(), one.name())))
        .ifPresent(variants -> write(record, variants));
  }

  private void write(RecordDraft record, Variants variants) {
    variants.all().forEach(one -> names.type(record.table().name(), one.name()));
    for (Check check : variants.checks()) {
      record.implies(check);
      record.restate(check);
    }
    String discriminator = record.component(variants.discriminator()).name();
    if (!discriminator.equals("dtype")) {
      record.mark(Mark.of("DiscriminatorColumn").with(Code.string(discriminator)));
    }
    record.has(variants);
  }
}
