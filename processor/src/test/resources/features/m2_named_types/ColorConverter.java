package m2_named_types;

import jakarta.persistence.AttributeConverter;
import java.awt.Color;

/** Keeps a colour as a number. */
public class ColorConverter implements AttributeConverter<Color, Integer> {
  @Override
  public Integer convertToDatabaseColumn(Color color) {
    return color == null ? null : color.getRGB();
  }

  @Override
  public Color convertToEntityAttribute(Integer value) {
    return value == null ? null : new Color(value, true);
  }
}
