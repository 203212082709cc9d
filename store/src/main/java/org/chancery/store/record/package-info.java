/**
 * The record: every coded event, what it came from, and what could not be used, in one DuckDB file or
 * in a folder with events in Parquet files. {@link org.chancery.store.record.RecordFile} is the way in; SQL stays inside.
 */
@NullMarked
package org.chancery.store.record;

import org.jspecify.annotations.NullMarked;
