package generated;

enum Status {
  PENDING,
  PAID
}
