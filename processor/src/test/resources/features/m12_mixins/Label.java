package m12_mixins;

import dev.rowan.annotation.Unique;

record Label(@Unique String text) {}
