package generated;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.IdStrategy;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.Policy;
import dev.rowan.annotation.Table;

@Table
@Policy(using = "tenant = current_setting('app.tenant')")
record Memo(@Id(IdStrategy.IDENTITY) long id, @Index String tenant, String text) {}
