package m18_comments;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.util.List;
import java.util.Map;

/**
 * A <b>remark</b>'s text &amp; what {@code Map<String, List<String>>} holds; see {@link
 * Map#put(Object, Object) put}.
 *
 * <pre>{@code
 * @Table record Other() {}
 * }</pre>
 *
 * @param id   its number,
 *     in {@link List#of(Object, Object)} and {@value Integer#MAX_VALUE}
 * @param größe "{@literal <b>}" &lt;{@code {a}}&gt; &#233;&#xe9; &eacute; <!-- not this --> &rarr; $1 \n
 */
@Table
record Remark(@Id int id, String größe) {}
