package m16_policies;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.Policy;
import dev.rowan.annotation.PolicyCommand;
import dev.rowan.annotation.Table;
import java.util.UUID;

/** Each tenant its own. */
@Table
@Policy(using = "tenant = current_setting('app.tenant')")
@Policy(
    name = "nobody_deletes",
    using = "false",
    command = PolicyCommand.DELETE,
    restrictive = true)
@Policy(
    name = "auditors_read",
    using = "true",
    command = PolicyCommand.SELECT,
    roles = {"pg_read_all_data", "pg_monitor"})
@Policy(name = "no_empty_text", withCheck = "text <> ''", command = PolicyCommand.INSERT)
record Memo(@Id UUID id, @Index String tenant, String text) {}
