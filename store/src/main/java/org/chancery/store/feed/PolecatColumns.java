// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.store.row.Cells;

/*
 * How it works. A header promises columns; a row of some POLECAT files has others. Two readings of
 * the header are held against each row: all its names, and its names without the four that some
 * headers have too many. A reading fits if the row has a cell for each name and blank cells only
 * behind them, and if dates, numbers and the quad code stand where it says. The row is read by the
 * one that fits; where none does, or both do and differ, nothing shows what stands where, and the
 * row is bad [1].
 *
 * [1] A. Beger, POLECAT Event Data, https://andybeger.com/blog/2024-05-21-polecat-event-data
 */
/** Which cell of a POLECAT row stands under which name. */
final class PolecatColumns {
  private static final Set<String> SURPLUS =
      Set.of("headline", "event text", "feed", "story id"); // names in some headers without cells
  private static final Set<String> MISSING = Set.of("None");
  private static final Set<String> QUADS =
      Set.of("verbal cooperation", "material cooperation", "verbal conflict", "material conflict");

  private final HeaderColumns all;
  private final HeaderColumns withoutSurplus;

  PolecatColumns(Cells header) {
    List<String> names = withoutBlanksBehind(HeaderColumns.names(header));
    this.all = new HeaderColumns(names);
    this.withoutSurplus =
        new HeaderColumns(
            names.stream()
                .filter(name -> !SURPLUS.contains(name.toLowerCase(Locale.ROOT)))
                .toList());
  }

  private static List<String> withoutBlanksBehind(List<String> names) {
    int count = names.size();
    while (count > 0 && names.get(count - 1).isEmpty()) {
      count--;
    }
    return names.subList(0, count);
  }

  boolean isHeader(Cells cells) {
    return all.isHeader(cells);
  }

  NamedCells named(Cells cells) {
    if (all.width() == withoutSurplus.width()) {
      if (!reaches(all, cells)) {
        throw all.wrongCount(cells);
      }
      return new NamedCells(all, cells, MISSING);
    }
    boolean full = fits(all, cells);
    boolean lean = fits(withoutSurplus, cells);
    if (full && lean && !surplusStandsLast()) {
      throw shifted(cells, "fits in two ways");
    }
    if (!full && !lean) {
      throw shifted(cells, "does not fit");
    }
    return new NamedCells(full ? all : withoutSurplus, cells, MISSING);
  }

  private BadRow shifted(Cells cells, String how) {
    return new BadRow(
        "header-shift",
        "the header of %d names %s the %d cells of this row"
            .formatted(all.width(), how, cells.count()));
  }

  private boolean surplusStandsLast() {
    return SURPLUS.stream()
        .flatMap(name -> all.place(name).stream())
        .allMatch(place -> place >= withoutSurplus.width());
  }

  private static boolean fits(HeaderColumns columns, Cells cells) {
    if (!reaches(columns, cells)) {
      return false;
    }
    NamedCells row = new NamedCells(columns, cells, MISSING);
    return reads(row.text("event date"), text -> Fields.day("Event Date", text))
        && reads(row.text("publication date"), text -> Fields.day("Publication Date", text))
        && reads(row.text("latitude"), text -> Fields.decimal("Latitude", text))
        && reads(row.text("longitude"), text -> Fields.decimal("Longitude", text))
        && (row.text("quad code").isEmpty()
            || QUADS.contains(row.text("quad code").toLowerCase(Locale.ROOT)));
  }

  private static boolean reaches(HeaderColumns columns, Cells cells) {
    for (int i = columns.width(); i < cells.count(); i++) {
      if (!cells.get(i).isEmpty()) {
        return false;
      }
    }
    return cells.count() >= columns.width();
  }

  private static boolean reads(String text, Consumer<String> reader) {
    if (text.isEmpty()) {
      return true;
    }
    try {
      reader.accept(text);
      return true;
    } catch (BadRow other) {
      return false;
    }
  }
}
