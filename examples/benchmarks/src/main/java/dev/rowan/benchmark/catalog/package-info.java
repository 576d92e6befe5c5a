/** Large databases: how long they take to read, to compare and to plan. */
package dev.rowan.benchmark.catalog;
