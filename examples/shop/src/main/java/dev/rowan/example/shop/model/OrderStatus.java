package dev.rowan.example.shop.model;

/** Where an order stands. */
public enum OrderStatus {
  PLACED,
  PAID,
  SHIPPED,
  CANCELLED
}
