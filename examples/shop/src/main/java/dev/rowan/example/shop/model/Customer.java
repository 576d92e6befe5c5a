package dev.rowan.example.shop.model;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.CreatedAt;
import dev.rowan.annotation.Default;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.UpdatedAt;
import dev.rowan.annotation.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who buys.
 *
 * @param email where receipts go; no two customers share one, whatever its case
 * @param phone with the country's code, as +441632960001
 * @param home where orders are sent unless they say otherwise
 */
@Table("customers")
@Index(name = "customers_email_key", columns = "(lower(email))", unique = true)
public record Customer(
    @Id UUID id,
    EmailAddress email,
    @NotBlank @Size(max = 120) String name,
    @Column(name = "phone_number") @Nullable @Pattern(regexp = "\\+[0-9]{6,15}") String phone,
    @Nullable Address home,
    @Default("STANDARD") CustomerTier tier,
    @Version int version,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt) {

  /** Returns a new customer. */
  public static Customer of(String name, String email, @Nullable Address home) {
    return new Customer(null, new EmailAddress(email), name, null, home, null, 0, null, null);
  }
}
