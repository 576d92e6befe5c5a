package dev.rowan.processor.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What generated code calls to make a value into the one that is kept, and back. */
public sealed interface Conversion {
  /** Calls the case for this kind. */
  <R> R match(Cases<R> cases);

  /**
   * A method of the value and a static one of its type: {@code locale.toLanguageTag()} and {@code
   * Locale.forLanguageTag(text)}.
   *
   * @param type the type of the value
   * @param write the method of the value
   * @param read the static method
   */
  record OwnMethods(JavaType type, String write, String read) implements Conversion {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ownMethods(this);
    }
  }

  /**
   * Two static methods: {@code Inets.toText(address)} and {@code Inets.fromText(text)}.
   *
   * @param writer the class of the first
   * @param write the method that takes the value
   * @param reader the class of the second
   * @param read the method that returns the value
   */
  record StaticMethods(JavaType writer, String write, JavaType reader, String read)
      implements Conversion {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.staticMethods(this);
    }
  }

  /**
   * A list, set or array as the text of PostgreSQL's array.
   *
   * @param type the list, set or array
   * @param element how what it holds is kept
   */
  record ArrayCodec(JavaType type, ValueMapping element) implements Conversion {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.arrayCodec(this);
    }
  }

  /**
   * A range as its text.
   *
   * @param bound how its bounds are kept
   */
  record RangeCodec(ValueMapping bound) implements Conversion {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.rangeCodec(this);
    }
  }

  /**
   * A record as the text of a composite type.
   *
   * @param type the record
   * @param attributes its components
   */
  record Composite(JavaType type, List<Attribute> attributes) implements Conversion {
    public Composite {
      attributes = List.copyOf(attributes);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.composite(this);
    }
  }

  /**
   * A component of a record that is a composite type.
   *
   * @param name its name
   * @param presence what stands for SQL's null
   * @param value how it is kept
   */
  record Attribute(String name, ColumnMapping.Presence presence, ValueMapping value) {}

  /**
   * A constant of an enum as its label.
   *
   * @param type the enum
   * @param labels the labels of constants that are not stored by their names
   */
  record Labels(JavaType type, Map<String, String> labels) implements Conversion {
    public Labels {
      labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.labels(this);
    }
  }

  /**
   * A document, as the JSON that the runtime's mapper makes of it.
   *
   * @param record the record whose component it is
   * @param component the component, whose declared type the mapper reads
   */
  record Document(JavaType record, String component) implements Conversion {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.document(this);
    }
  }

  /**
   * What the user's converter makes of a value.
   *
   * @param type the converter
   */
  record Converter(JavaType type) implements Conversion {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.converter(this);
    }
  }

  /**
   * One method for each kind of conversion.
   *
   * @param <R> what each case returns
   */
  interface Cases<R> {
    R ownMethods(OwnMethods methods);

    R staticMethods(StaticMethods methods);

    R arrayCodec(ArrayCodec codec);

    R rangeCodec(RangeCodec codec);

    R composite(Composite composite);

    R labels(Labels labels);

    R document(Document document);

    R converter(Converter converter);
  }
}
