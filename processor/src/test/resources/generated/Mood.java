package generated;

import dev.rowan.annotation.Type;

@Type
enum Mood {
  SAD,
  FINE,
  HAPPY
}
