/**
 * What generated repositories call: connections, fixed SQL with typed values, pages, and errors in
 * the user's words.
 *
 * <p>Nothing here reflects on records or builds SQL from them: the generated code brings the SQL, a
 * reader and a writer. It never imports the schema model, the migrations or the command line. What
 * Hibernate needs of it to write entities, {@code RowanIntegrator} brings where Hibernate is.
 */
@NullMarked
package dev.rowan.runtime.data;

import org.jspecify.annotations.NullMarked;
