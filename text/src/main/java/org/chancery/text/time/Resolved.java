// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.time;

import java.util.Optional;
import java.util.function.Function;
import org.chancery.model.time.Edtf;

/**
 * What a phrase means, or why it means no date.
 *
 * @param because completes "because …"
 */
record Resolved(Optional<Edtf> date, String because) {
  static Resolved to(Edtf date, String because) {
    return new Resolved(Optional.of(date), because);
  }

  static Resolved none(String because) {
    return new Resolved(Optional.empty(), because);
  }

  /** The same for a date made of this one; an impossible one, such as 29 February 2023, is none. */
  Resolved map(Function<Edtf, String> made) {
    if (date.isEmpty()) {
      return this;
    }
    try {
      return to(Edtf.parse(made.apply(date.get())), because);
    } catch (IllegalArgumentException impossible) {
      return none("there is no such day");
    }
  }
}
