/** Runs the benchmarks and sets what each costs against what the plain way costs. */
package dev.rowan.benchmark;
