// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.time;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.model.time.Edtf;

/**
 * When an act took place.
 *
 * @param date the date; empty where neither text nor document tells
 * @param said whether a time expression of the sentence says it, and it is not taken from the
 *     document or from what was told before
 * @param because how the date is known, or why it is not, in words that complete "because …"
 */
public record Dating(Optional<Edtf> date, boolean said, String because) {
  public Dating {
    requireNonNull(date, "date");
    requireNonNull(because, "because");
  }
}
