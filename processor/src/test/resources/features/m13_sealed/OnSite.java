package m13_sealed;

/** Its records are variants too. */
sealed interface OnSite extends Payment permits CashPayment, VoucherPayment {}
