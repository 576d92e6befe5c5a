package generated;

record CategoryId(long value) {}
