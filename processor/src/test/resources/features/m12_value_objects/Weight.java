package m12_value_objects;

import jakarta.validation.constraints.Positive;

record Weight(@Positive int grams, Unit shownIn) {
  enum Unit {
    GRAM,
    POUND
  }
}
