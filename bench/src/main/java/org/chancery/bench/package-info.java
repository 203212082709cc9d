/**
 * Measures the import: against the fastest thing that could be done with the same file, a bare copy
 * to Parquet, and its memory by file size. Never shipped.
 */
@NullMarked
package org.chancery.bench;

import org.jspecify.annotations.NullMarked;
