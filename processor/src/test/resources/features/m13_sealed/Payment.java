package m13_sealed;

import dev.rowan.annotation.DiscriminatorColumn;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.Table;

/** Variants in one table. */
@Table("payments")
@DiscriminatorColumn("kind")
@Index(columns = {"kind", "amount"})
sealed interface Payment permits CardPayment, BankPayment, OnSite {}
