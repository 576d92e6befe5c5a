package generated;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Default;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Version;
import java.time.Year;

/** Names that generated code has a use for, and reserved words of SQL. */
@Table("user")
@Index(columns = {"sql", "page", "limit", "to"})
record Clash(
    @Id int row,
    String sql,
    String to,
    String page,
    int limit,
    String record,
    String made,
    String other,
    String read,
    @Column(name = "select") String names,
    @Column(name = "Mixed Case") String key,
    String Year,
    Year when,
    @Default("0") int order,
    @Version long that) {}
