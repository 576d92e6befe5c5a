package m11_enums;

import dev.rowan.annotation.Label;
import dev.rowan.annotation.Type;

@Type(value = "moods", schema = "lab")
enum Mood {
  SAD,
  @Label("so-so")
  FINE
}
