/**
 * Tells the user what is wrong, at the exact token.
 *
 * <p>A {@link dev.rowan.processor.report.Fault} is a coded message with a remedy at a {@link
 * dev.rowan.processor.report.Spot}; {@link dev.rowan.processor.report.Faults} collects them all
 * before {@link dev.rowan.processor.report.Reporter} hands them to the compiler. Never imports the
 * other packages of the processor.
 */
@NullMarked
package dev.rowan.processor.report;

import org.jspecify.annotations.NullMarked;
