package m19_sql;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.View;
import org.jspecify.annotations.Nullable;

/** Made by the record. */
@View(
    query = "SELECT status, sum(amount) AS total FROM payment GROUP BY status",
    materialized = true)
@Index(columns = "status", unique = true)
record StatusTotal(@Id String status, @Nullable Long total) {}
