// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Rows in the form of GDELT 2.0, made for tests; nothing in them happened. */
final class SliceFixture {
  private static final List<List<String>> ACTORS =
      List.of(
          List.of("BLRGOV", "MINSK", "BLR", "", "", "", "", "GOV", "", ""),
          List.of("RUS", "RUSSIA", "RUS", "", "", "", "", "", "", ""),
          List.of("POLMIL", "POLISH ARMY", "POL", "", "", "", "", "MIL", "", ""),
          List.of("", "", "", "", "", "", "", "", "", ""));

  private static final List<List<String>> ACTIONS =
      List.of(
          List.of("1", "042", "042", "04", "1", "1.9", "5", "1", "5", "2.5"),
          List.of("0", "043", "043", "04", "1", "2.8", "5", "1", "5", "2.5"),
          List.of("1", "190", "190", "19", "4", "-10.0", "9", "2", "9", "-7.25"),
          List.of("1", "010", "010", "01", "1", "0.0", "1", "1", "1", "0"),
          List.of("1", "010", "010", "01", "1", "0.0", "1", "1", "1", "0"));

  private static final List<List<String>> PLACES =
      List.of(
          List.of("4", "Minsk, Minsk, Belarus", "BO", "BO04", "1", "53.9", "27.5667", "-1946324"),
          List.of("1", "Russia", "RS", "RS", "", "60", "100", "RS"),
          List.of("0", "", "", "", "", "", "", ""));

  private SliceFixture() {}

  static GdeltSlices slices() {
    Random random = new Random(7);
    List<GdeltRow> rows = new ArrayList<>();
    for (int document = 0; document < 40; document++) {
      for (int event = 0; event <= document % 5; event++) {
        rows.add(row(random, rows.size(), "https://example.org/" + document));
      }
    }
    return GdeltSlices.of(rows);
  }

  private static GdeltRow row(Random random, int number, String address) {
    List<String> cells = new ArrayList<>();
    String day = number % 20 == 0 ? "20260621" : "20260721";
    Collections.addAll(cells, Integer.toString(number), day, "202607", "2026", "2026.5507");
    cells.addAll(any(ACTORS.subList(0, 3), random));
    cells.addAll(any(ACTORS, random));
    cells.addAll(any(ACTIONS, random));
    for (int place = 0; place < 3; place++) {
      cells.addAll(any(PLACES, random));
    }
    Collections.addAll(cells, "20260721083000", address);
    return new GdeltRow(cells);
  }

  private static <T> T any(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
