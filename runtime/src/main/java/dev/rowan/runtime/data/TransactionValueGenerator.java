package dev.rowan.runtime.data;

import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;
import org.hibernate.generator.GeneratorCreationContext;
import org.jspecify.annotations.Nullable;

/** What {@link TransactionValue} has Hibernate call. */
public final class TransactionValueGenerator implements BeforeExecutionGenerator {
  private static final long serialVersionUID = 1L;

  private static final Map<Class<?>, Function<TransactionFacts, Object>> TIMES =
      Map.of(
          Instant.class, facts -> facts.now().toInstant(),
          OffsetDateTime.class, TransactionFacts::now,
          LocalDateTime.class, TransactionFacts::localNow);

  private static final Map<Class<?>, Function<String, Object>> IDS =
      Map.of(
          String.class, id -> id,
          UUID.class, UUID::fromString,
          Long.class, Long::valueOf,
          long.class, Long::valueOf,
          Integer.class, Integer::valueOf,
          int.class, Integer::valueOf,
          Short.class, Short::valueOf,
          short.class, Short::valueOf);

  /** What the class of an entity is called by beyond the name of its record. */
  private static final Pattern ENTITY = Pattern.compile("Entity$");

  private final TransactionFact fact;
  private final boolean update;
  private final String field;
  private final Class<?> type;

  /** For Hibernate. */
  public TransactionValueGenerator(
      TransactionValue annotation, Member member, GeneratorCreationContext context) {
    fact = annotation.value();
    update = annotation.update();
    field =
        ENTITY.matcher(member.getDeclaringClass().getSimpleName()).replaceFirst("")
            + "."
            + member.getName();
    type = ((Field) member).getType();
  }

  @Override
  public EnumSet<EventType> getEventTypes() {
    return update ? EnumSet.of(EventType.INSERT, EventType.UPDATE) : EnumSet.of(EventType.INSERT);
  }

  @Override
  public @Nullable Object generate(
      SharedSessionContractImplementor session,
      Object owner,
      @Nullable Object current,
      EventType event) {
    TransactionFacts facts = TransactionFacts.of(session);
    return switch (fact) {
      case TIME -> TIMES.getOrDefault(type, TransactionFacts::now).apply(facts);
      case USER -> id(facts.user());
      case TENANT -> tenant(id(facts.tenant()), current);
    };
  }

  private @Nullable Object id(@Nullable String text) {
    return text == null ? null : IDS.getOrDefault(type, id -> id).apply(text);
  }

  /** The policy would refuse it too, but not say which column it is about. */
  private Object tenant(@Nullable Object own, @Nullable Object given) {
    if (given == null) {
      if (own == null) {
        throw refused("must be a tenant, and the transaction is of none");
      }
      return own;
    }
    if (own != null && !given.equals(own)) {
      throw refused("must be the tenant of the transaction, " + own + " — it was " + given);
    }
    return given;
  }

  private PolicyViolationException refused(String why) {
    return new PolicyViolationException(
        field + " " + why + "\n  say which tenant it is: ScopedDataSource.of(…).forTenant(…)",
        new Violation("", "", List.of(field), "the tenant of the transaction"));
  }
}
