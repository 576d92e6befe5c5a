package dev.rowan.example.shop.model;

/** How the shop treats a customer. */
public enum CustomerTier {
  STANDARD,
  GOLD
}
