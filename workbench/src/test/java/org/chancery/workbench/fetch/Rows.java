// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.fetch;

/** Invented rows of GDELT 2.0. */
final class Rows {
  private Rows() {}

  /** Consultations between two countries, by their CAMEO codes, somewhere unknown. */
  static String event(long id, String day, String source, String target) {
    return String.join(
        "\t",
        Long.toString(id),
        day,
        day.substring(0, 6),
        day.substring(0, 4),
        day.substring(0, 4) + ".5",
        actor(source),
        actor(target),
        "1\t040\t040\t04\t1\t1\t10\t1\t10\t-1.5",
        place(),
        place(),
        place(),
        day + "083000",
        "https://news.example/" + id);
  }

  private static String actor(String code) {
    return code + "\t" + code + "\t" + code + "\t".repeat(7);
  }

  private static String place() {
    return "0" + "\t".repeat(7);
  }

  static String mention(long id, String day, int document) {
    return String.join(
        "\t",
        Long.toString(id),
        day + "083000",
        day + "083000",
        "1\tnews.example",
        "https://news.example/" + document,
        "3\t-1\t10\t20\t1\t60\t2000\t-1.5\t\t");
  }
}
