package generated;

import dev.rowan.annotation.Label;

enum Finish {
  GOLD,
  @Label("half \"gold\"")
  GILT
}
