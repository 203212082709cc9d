// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.casefolder;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.model.source.Coverage;
import org.chancery.model.time.Edtf;

/**
 * A feed or work that the record is built from.
 *
 * @param id its key
 * @param coverage what its silence means
 * @param covers the time it covers; empty where the case does not say
 * @param note a remark; may be empty
 */
public record SourceUse(String id, Coverage coverage, Optional<Edtf> covers, String note) {
  public SourceUse {
    requireNonNull(id, "id");
    requireNonNull(coverage, "coverage");
    requireNonNull(covers, "covers");
    requireNonNull(note, "note");
  }
}
