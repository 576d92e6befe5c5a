package generated;

import dev.rowan.annotation.Column;
import org.jspecify.annotations.Nullable;

record Address(String street, String city, @Column(length = 10) @Nullable String zip, @Nullable Geo geo) {}
