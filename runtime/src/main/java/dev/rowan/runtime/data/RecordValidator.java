package dev.rowan.runtime.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks records before repositories write them.
 *
 * <p>Where jakarta.validation and a provider such as Hibernate Validator are on the class path,
 * repositories validate by themselves, each record whose type has constraints. Another validator,
 * or none, is chosen with the connections:
 *
 * <pre>{@code
 * Rowan.connect(dataSource, BeanValidation.of(validator));
 * Rowan.connect(Connections.of(dataSource).forTenant(tenant).validatedBy(RecordValidator.NONE));
 * }</pre>
 */
public interface RecordValidator {
  /** Leaves everything to the database. */
  RecordValidator NONE =
      new RecordValidator() {
        @Override
        public boolean constrains(Class<?> type) {
          return false;
        }

        @Override
        public List<Refusal> refusals(Object record) {
          return List.of();
        }
      };

  /** Returns the one of the provider on the class path; {@link #NONE} if there is none. */
  static RecordValidator present() {
    return PresentValidator.get();
  }

  /** Whether there is anything to check of records of a class; it is asked once. */
  boolean constrains(Class<?> type);

  /** Returns what is refused of a record; nothing if it may be written. */
  List<Refusal> refusals(Object record);

  /**
   * A value that is refused.
   *
   * @param path the way to it: {@code shipTo.city}, {@code tags[0]}
   * @param value the value
   * @param constraint the simple name of the constraint: {@code Size}
   * @param rule what is demanded: {@code @Size(max = 3)}
   */
  record Refusal(String path, @Nullable Object value, String constraint, String rule) {}
}
