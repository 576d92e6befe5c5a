package generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.runtime.data.Rowan;
import java.awt.Color;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** Components that converters of the user's keep, by repository and by entity. */
final class ConverterScenarios {
  private static final Palette FULL =
      new Palette(
          Color.RED,
          Color.GREEN,
          Color.BLUE,
          Optional.of(Color.BLACK),
          new Geo(1.5, -2.5),
          new Palette.Shade(Color.GRAY));
  private static final Palette BARE =
      new Palette(
          Color.WHITE,
          Color.GREEN,
          null,
          Optional.empty(),
          new Geo(0.5, 0.5),
          new Palette.Shade(Color.PINK));

  private ConverterScenarios() {}

  public static void byRepository(DataSource database) {
    PaletteRepository palettes = Rowan.connect(database).repository(PaletteRepository.class);
    assertThat(palettes.insertAll(List.of(FULL, BARE))).containsExactly(FULL, BARE);
    assertThat(palettes.findById(Color.RED)).contains(FULL);
    assertThat(palettes.findBySecond(Color.GREEN)).containsExactlyInAnyOrder(FULL, BARE);
    assertThat(palettes.save(BARE)).isEqualTo(BARE);
    palettes.delete(FULL);
    assertThat(palettes.insert(FULL)).isEqualTo(FULL);
  }

  public static void byEntity(DataSource database) {
    PaletteRepository palettes = Rowan.connect(database).repository(PaletteRepository.class);
    Configuration configuration = new Configuration();
    configuration.getProperties().put("hibernate.connection.datasource", database);
    configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
    configuration.setProperty("jakarta.persistence.validation.mode", "none");
    configuration.addAnnotatedClass(PaletteEntity.class);
    try (SessionFactory factory = configuration.buildSessionFactory()) {
      factory.inTransaction(
          session -> {
            session.persist(PaletteEntity.from(FULL));
            session.persist(PaletteEntity.from(BARE));
          });
      assertThat(palettes.findById(Color.RED)).contains(FULL);
      assertThat(palettes.findById(Color.WHITE)).contains(BARE);
      factory.inTransaction(
          session ->
              assertThat(
                      session
                          .createSelectionQuery(
                              "from PaletteEntity order by main", PaletteEntity.class)
                          .getResultList())
                  .extracting(PaletteEntity::toRecord)
                  .containsExactly(FULL, BARE));
    }
  }
}
