package dev.rowan.example.shop.model;

/** Whether a product can be bought. */
public enum ProductStatus {
  ANNOUNCED,
  ON_SALE,
  DISCONTINUED
}
