// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.bibliography;

import static java.util.Objects.requireNonNull;

/**
 * Who wrote or edited: a person, or an institution with a family name alone.
 *
 * @param family family name with the particles that belong to it ({@code van der Wee}), or the
 *     whole name
 * @param given given names or initials, with the particles that stay behind them; may be empty
 * @param suffix Jr., III; may be empty
 */
public record Name(String family, String given, String suffix) {
  public Name {
    requireNonNull(given, "given");
    requireNonNull(suffix, "suffix");
    if (family.isBlank()) {
      throw new IllegalArgumentException("a name without a family name");
    }
  }

  /** An institution, or a name that cannot be taken apart. */
  public static Name whole(String name) {
    return new Name(name, "", "");
  }

  /** As it stands at the head of a reference: {@code Moshes, Arkady}. */
  String inverted() {
    return family + (given.isEmpty() ? "" : ", " + given) + (suffix.isEmpty() ? "" : ", " + suffix);
  }

  /** As it is spoken: {@code Arkady Moshes}. */
  String direct() {
    return (given.isEmpty() ? "" : given + " ") + family + (suffix.isEmpty() ? "" : " " + suffix);
  }
}
