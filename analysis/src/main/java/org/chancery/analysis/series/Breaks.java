// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.series;

import java.util.Collection;
import java.util.List;
import org.chancery.model.table.ResourceTable;
import org.chancery.model.table.Row;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Period;

/** The dates at which feeds changed: {@code breaks.tsv}, with a source for each. */
public final class Breaks {
  private final List<Break> all;

  private Breaks(List<Break> all) {
    this.all = List.copyOf(all);
  }

  /** Those that come with Chancery, in order of date. */
  public static Breaks bundled() {
    return new Breaks(
        ResourceTable.read(Breaks.class, "breaks.tsv").rows().stream().map(Breaks::read).toList());
  }

  private static Break read(Row row) {
    return new Break(row.text("feed"), date(row), row.text("change"), row.text("source"));
  }

  private static Edtf date(Row row) {
    try {
      return Edtf.parse(row.text("date"));
    } catch (IllegalArgumentException unreadable) {
      throw row.defect("'" + row.text("date") + "' is no date").causedBy(unreadable);
    }
  }

  /**
   * The breaks that a series has in a period. Where it begins or ends with the change, it has none.
   *
   * @param feeds the feeds that it rests on, by name: {@code gdelt}, {@code icews}
   */
  public List<Break> in(Period period, Collection<String> feeds) {
    return all.stream()
        .filter(one -> feeds.contains(one.feed()))
        .filter(one -> one.date().touches(period))
        .filter(one -> one.date().latest().isAfter(period.first()))
        .toList();
  }
}
