package generated;

record EmailAddress(String value) {}
