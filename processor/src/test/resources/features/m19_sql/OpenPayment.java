package m19_sql;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.View;

/** Made by a SQL file. */
@View("open_payments")
record OpenPayment(@Id int id, int amount) {}
