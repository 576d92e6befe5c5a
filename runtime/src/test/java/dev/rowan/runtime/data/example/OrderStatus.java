package dev.rowan.runtime.data.example;

/** Where an order stands. */
public enum OrderStatus {
  PENDING,
  PAID,
  SHIPPED
}
