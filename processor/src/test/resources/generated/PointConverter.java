package generated;

import jakarta.persistence.AttributeConverter;

/** A place as PostgreSQL's point. */
final class PointConverter implements AttributeConverter<Geo, String> {
  @Override
  public String convertToDatabaseColumn(Geo place) {
    return "(" + place.latitude() + "," + place.longitude() + ")";
  }

  @Override
  public Geo convertToEntityAttribute(String point) {
    String[] parts = point.substring(1, point.length() - 1).split(",");
    return new Geo(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
  }
}
