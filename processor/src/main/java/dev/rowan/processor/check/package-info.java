/**
 * The rules that a record must keep beyond what lowering it finds: one class for a rule or a small
 * family of rules.
 *
 * <p>Rules see views and lowered values alike, report every fault, and change nothing. Never
 * imports {@code emit}.
 */
@NullMarked
package dev.rowan.processor.check;

import org.jspecify.annotations.NullMarked;
