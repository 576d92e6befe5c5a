/** What a generated repository costs over the JDBC that an expert writes by hand. */
package dev.rowan.benchmark.data;
