package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.TestCompiler.Result;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A fault of one record is all that is told: no class is missing because of it. */
class FollowUpTest {
  @TempDir private Path output;

  private Result compile(TestCompiler compiler, String source) {
    return compiler.compile(
        Map.of("shop/Order.java", "package shop; import dev.rowan.annotation.*; " + source),
        output,
        List.of());
  }

  @ParameterizedTest
  @EnumSource
  void whoNamesWhatIsGeneratedIsNotTold(TestCompiler compiler) {
    Result result =
        compile(
            compiler,
            """
            @Table record Customer(@Id long id, @Column(length = 0) String name) {}
            @Table record Order(@Id long id, @References(Customer.class) long customerId) {}
            class Service {
              CustomerRepository customers;
              CustomerRepository_ made;
              CustomerEntity entity(CustomerRepository.Key key) { return entity; }
              CustomerEntity entity;
              OrderRepository orders;
            }
            """);
    assertThat(result.messages()).hasSize(1).allMatch(text -> text.contains("ROWAN1303"));
    assertThat(output.resolve("META-INF/rowan/schema.sql")).doesNotExist();
    assertThat(output.resolve(".generated/dev/rowan/fragments/shop_Customer.java")).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource
  void whereANameIsTakenNothingIsGenerated(TestCompiler compiler) {
    Result result =
        compile(compiler, "@Table record Order(@Id long id) {} class OrderRepository {}");
    assertThat(result.messages()).hasSize(1).allMatch(text -> text.contains("ROWAN1005"));
    assertThat(output.resolve(".generated/shop/OrderRepository_.java")).doesNotExist();
  }
}
