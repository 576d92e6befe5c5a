package m18_comments;

/** No comment: it is no table. */
record Sender(String name, String town) {}
