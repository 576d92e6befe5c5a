package dev.rowan.processor;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each feature of the model, from its records to servers of several versions. */
class FeatureTest {
  @TempDir static Path output;

  @TestFactory
  Stream<DynamicContainer> features() {
    return FeatureCase.all().stream()
        .map(
            feature ->
                DynamicContainer.dynamicContainer(
                    feature.name(),
                    new FeatureRun(feature, output.resolve(feature.name())).tests()));
  }
}
