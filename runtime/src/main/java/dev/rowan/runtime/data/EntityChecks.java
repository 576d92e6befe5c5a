package dev.rowan.runtime.data;

import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.spi.PreDeleteEvent;
import org.hibernate.event.spi.PreDeleteEventListener;
import org.hibernate.event.spi.PreInsertEvent;
import org.hibernate.event.spi.PreInsertEventListener;
import org.hibernate.event.spi.PreUpdateEvent;
import org.hibernate.event.spi.PreUpdateEventListener;
import org.hibernate.event.spi.PreUpsertEvent;
import org.hibernate.event.spi.PreUpsertEventListener;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/**
 * Checks what the columns of an entity can hold before Hibernate writes it, because PostgreSQL
 * refuses what they cannot without naming the column, and Hibernate's exceptions have no values.
 *
 * <p>It sees to deferred constraints as well: see {@link DeferredChecks}.
 */
final class EntityChecks
    implements PreInsertEventListener,
        PreUpdateEventListener,
        PreUpsertEventListener,
        PreDeleteEventListener {
  private static final long serialVersionUID = 1;

  private final transient EntityTables tables;
  private final transient DeferredChecks deferred = new DeferredChecks();

  EntityChecks(EntityTables tables) {
    this.tables = tables;
  }

  @Override
  public boolean onPreInsert(PreInsertEvent event) {
    return check(event.getPersister(), event.getId(), event.getState(), event.getSession());
  }

  @Override
  public boolean onPreUpdate(PreUpdateEvent event) {
    return check(event.getPersister(), event.getId(), event.getState(), event.getSession());
  }

  @Override
  public boolean onPreUpsert(PreUpsertEvent event) {
    return check(event.getPersister(), event.getId(), event.getState(), event.getSession());
  }

  @Override
  public boolean onPreDelete(PreDeleteEvent event) {
    tables
        .of(event.getPersister().getEntityName())
        .ifPresent(table -> expect(table, event.getSession()));
    return false;
  }

  private void expect(RecordTable table, SharedSessionContractImplementor session) {
    if (tables.isDeferred(table)) {
      deferred.expect(session);
    }
  }

  /** Returns false: it vetoes by an exception, never in silence. */
  private boolean check(
      EntityPersister entity,
      @Nullable Object id,
      @Nullable Object[] state,
      SharedSessionContractImplementor session) {
    tables
        .of(entity.getEntityName())
        .ifPresent(
            table -> {
              expect(table, session);
              check(table, entity.getIdentifierMapping(), id, session);
              for (int i = 0; i < state.length; i++) {
                check(table, entity.getAttributeMapping(i), state[i], session);
              }
            });
    return false;
  }

  private static void check(
      RecordTable table,
      ModelPart part,
      @Nullable Object value,
      SharedSessionContractImplementor session) {
    if (value != null) {
      part.decompose(value, (index, column, mapping) -> check(table, mapping, column), session);
    }
  }

  private static void check(RecordTable table, SelectableMapping mapping, @Nullable Object value) {
    if (value == null) {
      return;
    }
    CheckViolationException unfit =
        table.unfit(EntityErrors.unquoted(mapping.getSelectionExpression()), value, null);
    if (unfit != null) {
      throw unfit;
    }
  }
}
