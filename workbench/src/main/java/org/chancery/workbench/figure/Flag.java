// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.model.time.Edtf;
import org.chancery.workbench.markup.Link;

/**
 * An event that a figure names.
 *
 * @param number its number in the figure, as the list below the figure has it
 * @param label what happened, in a few words
 * @param date when; drawn as a range where it is no single day
 * @param link where it is told in full
 */
public record Flag(String number, String label, Edtf date, Optional<Link> link) {
  public Flag {
    requireNonNull(number, "number");
    requireNonNull(label, "label");
    requireNonNull(date, "date");
    requireNonNull(link, "link");
  }
}
