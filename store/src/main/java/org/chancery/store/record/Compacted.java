// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

/**
 * What a compaction made of a record.
 *
 * @param generation its number, from 1
 * @param written months whose file was written
 * @param moved loose events that were moved into them
 * @param months months that the record has a file of
 * @param events events in these files
 * @param bytes length of these files together
 */
public record Compacted(
    int generation, long written, long moved, long months, long events, long bytes) {}
