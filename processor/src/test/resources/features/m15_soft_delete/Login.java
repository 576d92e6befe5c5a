package m15_soft_delete;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.References;
import dev.rowan.annotation.SoftDelete;
import dev.rowan.annotation.Table;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/** With a key of two components, and a time without a zone. */
@Table("logins")
record Login(
    @Id @References(Account.class) UUID account,
    @Id int number,
    @SoftDelete Optional<LocalDateTime> until) {}
