// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** ICEWS files of invented rows, in the form of real ones. */
final class IcewsLines {
  private static final String HEADER =
      String.join(
          "\t",
          "Event ID",
          "Event Date",
          "Source Name",
          "Source Sectors",
          "Source Country",
          "Event Text",
          "CAMEO Code",
          "Intensity",
          "Target Name",
          "Target Sectors",
          "Target Country",
          "Story ID",
          "Sentence Number",
          "Publisher",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude");

  private final List<String> lines = new ArrayList<>(List.of(HEADER));
  private String intensity = "1.0";

  /** The rows that follow have this score. */
  IcewsLines scored(String score) {
    intensity = score;
    return this;
  }

  /** A row whose place is not told. */
  IcewsLines row(int id, String date, String source, String text, String code, String target) {
    return rowIn("", id, date, source, text, code, target);
  }

  /** A row that took place in a country. */
  IcewsLines rowIn(
      String country, int id, String date, String source, String text, String code, String target) {
    lines.add(
        String.join(
            "\t",
            Integer.toString(id),
            date,
            source,
            "",
            "",
            text,
            code,
            intensity,
            target,
            "",
            "",
            "7",
            "1",
            "Wire",
            "",
            "",
            "",
            country,
            "",
            ""));
    return this;
  }

  /** A line as it stands. */
  IcewsLines line(String text) {
    lines.add(text);
    return this;
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  Path write(Path file) {
    try {
      return Files.writeString(file, text());
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
