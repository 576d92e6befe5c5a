package shop;

import static dev.rowan.annotation.Deferrable.*;
import static dev.rowan.annotation.IdStrategy.*;
import static dev.rowan.annotation.IndexMethod.*;
import static dev.rowan.annotation.ReferentialAction.*;

import dev.rowan.annotation.*;
import jakarta.validation.constraints.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

import jakarta.persistence.AttributeConverter;

abstract class Half implements AttributeConverter<Runnable, String> {}

abstract class Base<T> implements AttributeConverter<T, String> {}

final class Whole extends Base<Runnable> {
  @Override
  public String convertToDatabaseColumn(Runnable task) {
    return "";
  }

  @Override
  public Runnable convertToEntityAttribute(String text) {
    return () -> {};
  }
}

final class Ours implements AttributeConverter<Runnable, Thread> {
  @Override
  public Thread convertToDatabaseColumn(Runnable task) {
    return new Thread(task);
  }

  @Override
  public Runnable convertToEntityAttribute(Thread thread) {
    return thread;
  }
}

@Table
record Order(
    @Id int id,
    @Convert(Half.class) Runnable a,
//           ^ ROWAN1331 Half cannot be made
    @Convert(Whole.class) Runnable b,
//           ^ ROWAN1331 Whole does not say what it converts
    @Convert(String.class) Runnable c,
//           ^ ROWAN1331 AttributeConverter<Runnable, …>
    @Convert(Ours.class) Instant d,
//           ^ ROWAN1332 Ours converts a java.lang.Runnable, d is a java.time.Instant
    @Convert(Ours.class) Runnable e) {}
//                                ^ ROWAN1301 no column can hold a java.lang.Thread
