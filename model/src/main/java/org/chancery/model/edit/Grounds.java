// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.edit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why an edit was made, by whom and when.
 *
 * @param reason the reason in words; never blank
 * @param by who made it, such as initials
 * @param on the day it was made
 */
public record Grounds(String reason, Optional<String> by, Optional<LocalDate> on) {
  public Grounds {
    requireNonNull(by, "by");
    requireNonNull(on, "on");
    if (reason.isBlank()) {
      throw new IllegalArgumentException("an edit needs a reason");
    }
    if (by.isPresent() && by.orElseThrow().isBlank()) {
      throw new IllegalArgumentException("'by' is empty; leave it out or give initials");
    }
  }
}
