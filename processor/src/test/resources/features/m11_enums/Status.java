package m11_enums;

enum Status {
  ACTIVE,
  GONE
}
