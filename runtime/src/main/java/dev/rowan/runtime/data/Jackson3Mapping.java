package dev.rowan.runtime.data;

import java.lang.reflect.Type;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3, whose defaults are what {@link Jackson2Mapping} sets. */
final class Jackson3Mapping implements JsonMapping {
  private final ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();

  @Override
  public String write(Object value, Type type) {
    try {
      return mapper.writerFor(mapper.constructType(type)).writeValueAsString(value);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  @Override
  public Object read(String json, Type type) {
    try {
      return mapper.readValue(json, mapper.constructType(type));
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
