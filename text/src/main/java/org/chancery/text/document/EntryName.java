// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.util.ArrayList;
import java.util.List;

/** The name of a file in a directory or archive. */
final class EntryName {
  private EntryName() {}

  /**
   * The name, as part of a document's: with slashes, and without the steps up and the roots by
   * which archives made to do harm leave their folder. Nothing is ever written under it.
   */
  static String safe(String name) {
    List<String> steps = new ArrayList<>();
    for (String step : name.replace('\\', '/').split("/", -1)) {
      String clean = Cleaning.line(step);
      if (!clean.isEmpty() && !clean.equals(".") && !clean.equals("..")) {
        steps.add(clean);
      }
    }
    return steps.isEmpty() ? "unnamed" : String.join("/", steps);
  }

  /** Whether systems put such files beside people's own: hidden ones, locks, previews. */
  static boolean isLitter(String safeName) {
    String last = safeName.substring(safeName.lastIndexOf('/') + 1);
    return last.startsWith(".")
        || last.startsWith("~$")
        || last.equals("Thumbs.db")
        || last.equals("desktop.ini")
        || safeName.startsWith("__MACOSX/");
  }
}
