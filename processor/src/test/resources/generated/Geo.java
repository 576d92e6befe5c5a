package generated;

record Geo(double latitude, double longitude) {}
