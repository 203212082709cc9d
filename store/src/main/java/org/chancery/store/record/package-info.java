/**
 * The record: one DuckDB file that holds every coded event, what it came from, and what could not
 * be used. {@link org.chancery.store.record.RecordFile} is the way in; SQL stays inside.
 */
@NullMarked
package org.chancery.store.record;

import org.jspecify.annotations.NullMarked;
