package generated;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.util.List;

@Table
record NothingToSay(@Id int id, List<String> words) {}
