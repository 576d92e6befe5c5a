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

class Shop {
  private enum Kind {
    A
  }

  private record Email(String value) {}

  private record Place(String street, String city) {}

  record Wrapped(Kind kind) {}

  record Parts(Kind kind, int number) {}
//                  ^ ROWAN1301 cannot name Kind

  @Type
  record Pair(Kind kind, int number) {}

  class Upper implements jakarta.persistence.AttributeConverter<StringBuilder, String> {
    @Override
    public String convertToDatabaseColumn(StringBuilder text) {
      return text.toString();
    }

    @Override
    public StringBuilder convertToEntityAttribute(String text) {
      return new StringBuilder(text);
    }
  }

  @Table
  record Order(
      @Id int id,
      Kind kind,
//         ^ ROWAN1301 cannot name Kind, which is private or local
      Optional<Email> email,
//                    ^ ROWAN1301 cannot name Email
      Place place,
//          ^ ROWAN1301 cannot name Place
      @Column(type = "jsonb") Map<String, List<Place>> places,
//                                                     ^ ROWAN1301 cannot name Place
      List<Wrapped> wrapped,
//                  ^ ROWAN1301 cannot name Kind
      Parts parts,
      Pair pair,
//         ^ ROWAN1301 cannot name Kind
      @Convert(Upper.class) StringBuilder text) {}
//             ^ ROWAN1331 let it be a static class
}
