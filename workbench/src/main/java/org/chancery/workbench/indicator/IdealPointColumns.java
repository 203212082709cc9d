// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.indicator;

import java.util.Arrays;
import java.util.List;
import org.chancery.workbench.reading.SourceText;

/**
 * Where a file of ideal points keeps what; the editions of the data differ. The first name that the
 * header has is taken. A code of three letters under {@code CountryAbb} is no ISO code ({@code AUS}
 * is Austria), so that the name beside it counts.
 *
 * @param year the year, or the session
 * @param state the state
 * @param point the ideal point
 */
record IdealPointColumns(String year, String state, String point) {
  static final String SESSION = "session";
  static final String ISO = "iso3c";
  static final String COW = "ccode";

  private static final List<String> YEARS = List.of("Year", "year", SESSION);
  private static final List<String> STATES =
      List.of("CountryName", "Countryname", "countryname", ISO, COW);
  private static final List<String> POINTS = List.of("idealpoint", "IdealPointAll");

  static IdealPointColumns of(SourceText source) {
    List<String> header =
        source.lines().stream().limit(1).flatMap(line -> Arrays.stream(line.split(","))).toList();
    List<String> names = header.stream().map(name -> name.replace("\"", "").strip()).toList();
    return new IdealPointColumns(first(YEARS, names), first(STATES, names), first(POINTS, names));
  }

  /* Where there is none, the first is asked for, so that it is said to be missing. */
  private static String first(List<String> known, List<String> header) {
    return known.stream().filter(header::contains).findFirst().orElse(known.get(0));
  }

  List<String> names() {
    return List.of(year, state, point);
  }
}
