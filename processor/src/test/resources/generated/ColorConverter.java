package generated;

import jakarta.persistence.AttributeConverter;
import java.awt.Color;

/** A color as the number of its red, green and blue. */
final class ColorConverter implements AttributeConverter<Color, Integer> {
  @Override
  public Integer convertToDatabaseColumn(Color color) {
    return color.getRGB() & 0xffffff;
  }

  @Override
  public Color convertToEntityAttribute(Integer number) {
    return new Color(number);
  }
}
