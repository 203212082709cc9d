// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.workbench.brief.evidence.Reference;

/**
 * What one or more numbers of a brief rest on, under a number of its own. Numbers that rest on the
 * same share an exhibit.
 *
 * @param number its number in the brief, from 1, in the order of first use
 * @param reference what it is
 * @param shownAs the places where such a number stands, in order
 */
public record Exhibit(int number, Reference reference, List<String> shownAs) {
  public Exhibit {
    requireNonNull(reference, "reference");
    shownAs = List.copyOf(shownAs);
  }

  /** Its name, {@code e12}: in the page, in {@code brief.json} and in print. */
  public String name() {
    return "e" + number;
  }
}
