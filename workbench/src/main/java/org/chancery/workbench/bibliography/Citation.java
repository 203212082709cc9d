// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.bibliography;

import static java.util.Objects.requireNonNull;

/**
 * How a work is cited, in plain text.
 *
 * @param key key of the work
 * @param full the reference, as in the list of references; ends with a full stop or an address
 * @param brief author and year, as in the text: {@code Moshes and Nizhnikau 2024}
 */
public record Citation(String key, String full, String brief) {
  public Citation {
    requireNonNull(key, "key");
    requireNonNull(full, "full");
    requireNonNull(brief, "brief");
  }

  /** The brief form with the place in the work: {@code Moshes and Nizhnikau 2024, III ¶2}. */
  public String at(String place) {
    return place.isEmpty() ? brief : brief + ", " + place;
  }
}
