package dev.rowan.processor.read;

import dev.rowan.processor.mapping.JavaType;
import java.util.Optional;

/** Finds records by their names, in source and class files. */
public interface Records {
  /** Returns the class, which need not be a record, or nothing if there is none. */
  Optional<RecordView> find(JavaType type);

  /** Returns the converter of this name, or nothing if the class is none. */
  Optional<ConverterView> converter(JavaType type);
}
