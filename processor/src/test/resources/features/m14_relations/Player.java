package m14_relations;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.IndexMethod;
import dev.rowan.annotation.Table;
import java.util.Map;

/** A document with indexes into it. */
@Table
@Index(columns = "profile jsonb_path_ops", using = IndexMethod.GIN)
@Index(columns = "(profile ->> 'nick')", unique = true)
record Player(@Id int id, @Column(type = "jsonb") Map<String, String> profile) {}
