package dev.rowan.runtime.data;

import org.jspecify.annotations.Nullable;

/** The validator of the provider on the class path, found once. */
final class PresentValidator {
  private static volatile @Nullable RecordValidator found;

  private PresentValidator() {}

  /** Two threads may look for it at once, and find the same. */
  static RecordValidator get() {
    RecordValidator known = found;
    if (known == null) {
      known = find();
      found = known;
    }
    return known;
  }

  private static RecordValidator find() {
    try {
      return BeanValidation.ofProvider();
    } catch (LinkageError withoutApi) {
      return RecordValidator.NONE;
    }
  }
}
