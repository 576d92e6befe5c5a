package dev.rowan.example.shop.model;

/** How an order is paid. */
public enum PaymentMethod {
  CARD,
  TRANSFER,
  VOUCHER
}
