// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

/**
 * How much a record holds. Reports, coded events and incidents are three counts, never one.
 *
 * @param inputs files imported
 * @param reports documents that report an event
 * @param events coded events that no analyst rejected
 * @param incidents distinct acts among them
 * @param quarantined rows that could not be used
 * @param repeated rows of events that the record had already
 * @param uncoded events whose act no codebook has
 * @param rejected events that an analyst rejected
 */
public record Counts(
    long inputs,
    long reports,
    long events,
    long incidents,
    long quarantined,
    long repeated,
    long uncoded,
    long rejected) {}
