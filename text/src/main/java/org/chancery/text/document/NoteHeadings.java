// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.model.table.ResourceTable;

/** The headings under which notes stand. */
final class NoteHeadings {
  private static final Pattern AROUND =
      Pattern.compile("^(?:(?:\\d{1,2}|[IVX]{1,5})[.)]?\\s+)?[*_#\\s]*|[*_#:.\\s]*$");
  private static final Set<String> KNOWN =
      ResourceTable.read(NoteHeadings.class, "headings-of-notes.tsv").rows().stream()
          .map(row -> row.text("heading"))
          .collect(Collectors.toUnmodifiableSet());

  private NoteHeadings() {}

  /** Whether notes or references follow this line. */
  static boolean has(String line) {
    return line.length() < 60
        && KNOWN.contains(AROUND.matcher(line.strip()).replaceAll("").toLowerCase(Locale.ROOT));
  }
}
