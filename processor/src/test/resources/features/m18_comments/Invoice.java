package m18_comments;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/**
 * What a customer owes. It's {@code final} once sent.
 *
 * @param total gross amount, see {@link Invoice}
 * @param sender who wrote it
 */
@Table
record Invoice(@Id int id, int total, Sender sender) {}
