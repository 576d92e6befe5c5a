package m11_enums;

import dev.rowan.annotation.Label;

enum Status {
  ACTIVE,
  @Label("no longer, \"gone\"")
  GONE
}
