package generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.NullNode;
import dev.rowan.runtime.data.NotNullViolationException;
import dev.rowan.runtime.data.Rowan;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A null where a component must have a value is told by name, whatever its type makes of it. */
final class TypeMissingScenarios {
  private TypeMissingScenarios() {}

  private static Record without(Record record, RecordComponent missing) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    try {
      for (int i = 0; i < values.length; i++) {
        components[i].getAccessor().setAccessible(true);
        values[i] =
            components[i].getName().equals(missing.getName()) ? null : components[i].getAccessor().invoke(record);
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<? extends Record> constructor = record.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static <R extends Record> void named(R record, Consumer<R> write) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (!component.getType().isPrimitive()) {
        @SuppressWarnings("unchecked") // of the same class
        R lacking = (R) without(record, component);
        isNamed(
            record.getClass().getSimpleName() + "." + component.getName(),
            () -> write.accept(lacking));
      }
    }
  }

  private static void isNamed(String component, ThrowingCallable write) {
    assertThatThrownBy(write)
        .isInstanceOfSatisfying(
            NotNullViolationException.class,
            refused -> {
              assertThat(refused).hasMessageContaining(" must not be null — " + component + " was null");
              assertThat(refused.violation().components()).containsExactly(component);
            });
  }

  public static void byInsert(DataSource database) {
    RequiredTypesRepository required =
        Rowan.connect(database).repository(RequiredTypesRepository.class);
    named(TypeValues.record(RequiredTypes.class, 0, 0), required::insert);
    assertThat(required.count()).isZero();
  }

  public static void byBatch(DataSource database) {
    RequiredTypesRepository required =
        Rowan.connect(database).repository(RequiredTypesRepository.class);
    RequiredTypes whole = TypeValues.record(RequiredTypes.class, 0, 0);
    named(whole, lacking -> required.insertAll(List.of(lacking)));
    assertThat(required.count()).isZero();
  }

  public static void byUpdate(DataSource database) {
    RequiredTypesRepository required =
        Rowan.connect(database).repository(RequiredTypesRepository.class);
    RequiredTypes stored = required.insert(TypeValues.record(RequiredTypes.class, 0, 0));
    named(stored, required::update);
  }

  public static void ofDocuments(DataSource database) {
    DossierRepository dossiers = Rowan.connect(database).repository(DossierRepository.class);
    Address home = new Address("Main Street 1", "Berlin", null, null);
    Dossier whole =
        new Dossier(
            1, Map.of(), home, List.of(home), Optional.empty(), NullNode.instance, List.of(), new Dossier.Motto(""), new Dossier.Labels(Map.of()));
    List<String> required = List.of("scores", "home", "byStatus", "free", "shapes", "motto", "labels");
    for (RecordComponent component : Dossier.class.getRecordComponents()) {
      if (required.contains(component.getName())) {
        isNamed("Dossier." + component.getName(), () -> dossiers.insert((Dossier) without(whole, component)));
      }
    }
    assertThat(dossiers.count()).isZero();
    assertThat(dossiers.insert(whole).free()).isEqualTo(NullNode.instance);
  }
}
