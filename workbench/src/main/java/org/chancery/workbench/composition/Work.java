// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.model.source.Coverage;
import org.chancery.model.time.Period;

/**
 * A work or feed that a record rests on, as a brief cites it.
 *
 * @param key its key in the bibliography
 * @param brief its short form
 * @param full its full form
 * @param address where it can be read
 * @param coverage what its silence means; empty for a work that is only cited
 * @param covers the time it covers
 * @param remark what else the reader must know of it; may be empty
 */
public record Work(
    String key,
    String brief,
    String full,
    Optional<String> address,
    Optional<Coverage> coverage,
    Optional<Period> covers,
    String remark) {
  public Work {
    requireNonNull(key, "key");
    requireNonNull(brief, "brief");
    requireNonNull(full, "full");
    requireNonNull(address, "address");
    requireNonNull(coverage, "coverage");
    requireNonNull(covers, "covers");
    requireNonNull(remark, "remark");
  }
}
