// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.util.Locale;

/**
 * Where bytes come from.
 *
 * @param id the name a document of them has
 * @param name the name of the file or entry, whose ending may tell its format
 * @param depth how many archives it lies in
 */
record Origin(String id, String name, int depth) {

  /** An entry of this archive. */
  Origin entry(String safeName) {
    return new Origin(id + "!" + safeName, safeName, depth + 1);
  }

  /** What this compressed file holds, which keeps its name. */
  Origin unpacked() {
    String lower = name.toLowerCase(Locale.ROOT);
    String inner =
        lower.endsWith(".gz")
            ? name.substring(0, name.length() - 3)
            : lower.endsWith(".tgz") ? name.substring(0, name.length() - 4) + ".tar" : name;
    return new Origin(id, inner, depth + 1);
  }
}
