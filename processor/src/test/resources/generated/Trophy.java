package generated;

import dev.rowan.annotation.Default;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
record Trophy(
    @Id int id,
    @Index @Default("2nd, or so") Grade grade,
    @Nullable Finish finish,
    List<Grade> grades,
    List<Finish> finishes) {}
