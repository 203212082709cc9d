// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.series;

import static java.util.Objects.requireNonNull;

import org.chancery.model.time.Edtf;

/**
 * A date at which a feed changed, so that what it tells before and after is not alike.
 *
 * @param feed the feed's name
 * @param date when, as precise as the source
 * @param change what changed
 * @param source who says so
 */
public record Break(String feed, Edtf date, String change, String source) {
  public Break {
    requireNonNull(feed, "feed");
    requireNonNull(date, "date");
    requireNonNull(change, "change");
    requireNonNull(source, "source");
  }
}
