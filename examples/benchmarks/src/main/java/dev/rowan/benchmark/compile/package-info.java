/** What the processor adds to a javac run, record by record. */
package dev.rowan.benchmark.compile;
