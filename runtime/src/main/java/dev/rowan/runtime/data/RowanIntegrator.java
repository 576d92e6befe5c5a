package dev.rowan.runtime.data;

import java.util.HashMap;
import java.util.Map;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.spi.SqlExceptionHelper;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.mapping.PersistentClass;

/**
 * Has generated entities fail in the words of their records; Hibernate finds it by {@link
 * java.util.ServiceLoader}. A session factory without generated entities stays as it is.
 */
public final class RowanIntegrator implements Integrator {
  /** For Hibernate. */
  public RowanIntegrator() {}

  @Override
  public void integrate(
      Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
    Map<String, Class<? extends AbstractReadRepository<?>>> repositories = new HashMap<>();
    for (PersistentClass entity : metadata.getEntityBindings()) {
      if (entity.hasPojoRepresentation()) {
        GeneratedRepository.beside(entity.getMappedClass())
            .ifPresent(type -> repositories.put(entity.getEntityName(), type));
      }
    }
    if (!repositories.isEmpty()) {
      EntityTables tables = new EntityTables(repositories);
      SqlExceptionHelper helper = factory.getJdbcServices().getSqlExceptionHelper();
      helper.setSqlExceptionConverter(new EntityErrors(helper.getSqlExceptionConverter(), tables));
      EventListenerRegistry listeners = factory.getEventListenerRegistry();
      EntityChecks checks = new EntityChecks(tables);
      listeners.appendListeners(EventType.PRE_INSERT, checks);
      listeners.appendListeners(EventType.PRE_UPDATE, checks);
      listeners.appendListeners(EventType.PRE_UPSERT, checks);
      listeners.appendListeners(EventType.PRE_DELETE, checks);
    }
  }
}
