package dev.rowan.example.shop.model;

/** What has become of a cart. */
public enum CartStatus {
  OPEN,
  ORDERED,
  ABANDONED
}
