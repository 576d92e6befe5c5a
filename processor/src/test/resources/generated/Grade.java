package generated;

import dev.rowan.annotation.Label;
import dev.rowan.annotation.Type;

@Type
enum Grade {
  @Label("1st")
  FIRST,
  @Label("2nd, or so")
  SECOND,
  LAST
}
