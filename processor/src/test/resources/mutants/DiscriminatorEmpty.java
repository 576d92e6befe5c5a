package shop;

import dev.rowan.annotation.DiscriminatorColumn;
import dev.rowan.annotation.DiscriminatorValue;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.util.UUID;

@Table
@DiscriminatorColumn("")
sealed interface Payment permits Card, Cash {}

@DiscriminatorValue("")
record Card(@Id UUID id, String number) implements Payment {}

record Cash(@Id UUID id) implements Payment {}
