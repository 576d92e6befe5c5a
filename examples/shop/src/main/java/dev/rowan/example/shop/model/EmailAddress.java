package dev.rowan.example.shop.model;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;

/** An e-mail address: a record of one component, kept as a plain column wherever it is used. */
public record EmailAddress(@Email @Size(max = 254) String value) {
  @Override
  public String toString() {
    return value;
  }
}
