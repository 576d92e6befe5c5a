package dev.rowan.runtime.test;

import dev.rowan.runtime.data.Rowan;
import dev.rowan.runtime.migrate.Migrations;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Makes the databases that {@link RowanTest} asks for. */
final class RowanExtension implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(RowanExtension.class);

  private static final Map<Class<?>, Function<Held, Object>> PARAMETERS =
      Map.of(
          TestDatabase.class, Held::database,
          DataSource.class, held -> held.database().dataSource(),
          Rowan.class, Held::rowan);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return PARAMETERS.containsKey(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    RowanTest settings =
        AnnotationSupport.findAnnotation(context.getRequiredTestClass(), RowanTest.class)
            .orElseThrow();
    ExtensionContext owner =
        settings.database() == RowanTest.Lifetime.TEST ? context : ofClass(context);
    Held held =
        owner
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent("database", key -> Held.of(database(settings)), Held.class);
    return Objects.requireNonNull(PARAMETERS.get(parameter.getParameter().getType())).apply(held);
  }

  /** What the parameters of one test share; JUnit closes it with its store. */
  private record Held(TestDatabase database, Rowan rowan) implements AutoCloseable {
    static Held of(TestDatabase database) {
      return new Held(database, Rowan.connect(database.dataSource()));
    }

    @Override
    public void close() {
      database.close();
    }
  }

  private static ExtensionContext ofClass(ExtensionContext context) {
    return context.getTestMethod().isPresent() ? context.getParent().orElseThrow() : context;
  }

  private static TestDatabase database(RowanTest settings) {
    List<String> scripts = List.of(settings.scripts());
    List<String> migrations = List.of(settings.migrations());
    return scripts.isEmpty()
        ? TestServer.copyOf(migrations, database -> migrate(database, migrations))
        : TestServer.copyOf(scripts, database -> run(database, scripts));
  }

  private static void migrate(DataSource database, List<String> locations) {
    for (String location : locations) {
      Migrations.of(database).at(location).load().migrate();
    }
  }

  private static void run(DataSource database, List<String> scripts)
      throws SQLException, IOException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String script : scripts) {
        statement.execute(read(script));
      }
    }
  }

  private static String read(String resource) throws IOException {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream in = loader.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException(resource + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
