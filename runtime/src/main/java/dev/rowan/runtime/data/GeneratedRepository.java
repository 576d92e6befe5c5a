package dev.rowan.runtime.data;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

/** Finds and makes the classes of generated repositories: the only reflection there is. */
final class GeneratedRepository {
  private static final String ENTITY = "Entity";

  private GeneratedRepository() {}

  /**
   * Makes the repository of an interface: an {@code OrderRepository_} for {@code OrderRepository}.
   *
   * @throws IllegalArgumentException if there is no such class
   */
  static Object of(Class<?> type, Connections connections) {
    String name = type.getName() + "_";
    try {
      return make(Class.forName(name, true, type.getClassLoader()), connections);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(
          type.getName()
              + " has no generated class "
              + name
              + ": compile its record with the Rowan processor",
          e);
    }
  }

  /** Makes a repository of its class. */
  static Object make(Class<?> type, Connections connections) {
    try {
      Constructor<?> constructor = type.getConstructor(Connections.class);
      // The repository of a record that is not public is not public either.
      constructor.trySetAccessible();
      return constructor.newInstance(connections);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(type.getName() + " could not be made", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          type.getName() + " is no repository that the Rowan processor makes", e);
    }
  }

  /**
   * Returns the class that is generated beside an entity, {@code OrderRepository_} for {@code
   * OrderEntity}; empty for an entity that is not generated.
   */
  static Optional<Class<? extends AbstractReadRepository<?>>> beside(Class<?> entity) {
    String name = entity.getName();
    if (!name.endsWith(ENTITY)) {
      return Optional.empty();
    }
    String base = name.substring(0, name.length() - ENTITY.length());
    try {
      Class<?> found = Class.forName(base + "Repository_", false, entity.getClassLoader());
      return AbstractReadRepository.class.isAssignableFrom(found)
          ? Optional.of(repository(found))
          : Optional.empty();
    } catch (ClassNotFoundException | LinkageError e) {
      // Somebody else's entity: whatever stands beside it is not ours to judge.
      return Optional.empty();
    }
  }

  @SuppressWarnings("unchecked") // Whatever it is of.
  private static Class<? extends AbstractReadRepository<?>> repository(Class<?> type) {
    return (Class<? extends AbstractReadRepository<?>>)
        type.asSubclass(AbstractReadRepository.class);
  }
}
