// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.evidence;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.model.source.Coverage;
import org.chancery.model.time.Period;

/**
 * A work or feed that the brief rests on, with its number.
 *
 * @param number its number in the brief, from 1
 * @param key its key in the bibliography
 * @param brief its short form, {@code Hope 1894}
 * @param reference its full form
 * @param address where it can be read; empty where nowhere
 * @param coverage what its silence means; empty for a work that is only cited
 * @param covers the time it covers
 * @param remark what else the reader must know of it; may be empty
 */
public record SourceNote(
    int number,
    String key,
    String brief,
    String reference,
    Optional<String> address,
    Optional<Coverage> coverage,
    Optional<Period> covers,
    String remark) {
  public SourceNote {
    requireNonNull(key, "key");
    requireNonNull(brief, "brief");
    requireNonNull(reference, "reference");
    requireNonNull(address, "address");
    requireNonNull(coverage, "coverage");
    requireNonNull(covers, "covers");
    requireNonNull(remark, "remark");
    if (number < 1) {
      throw new IllegalArgumentException("notes are numbered from 1: " + number);
    }
  }
}
