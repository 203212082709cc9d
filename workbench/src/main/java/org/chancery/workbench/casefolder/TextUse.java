// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.casefolder;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.model.time.Edtf;
import org.chancery.text.coding.TextKind;

/**
 * What a case says of one of its texts, or of a folder of them.
 *
 * @param path path from {@code texts/}, with slashes
 * @param kind what kind of text it is; empty for that of the others
 * @param source key of the work or feed it is; empty for that of the others
 * @param date when it was published; empty where the file itself tells, or nothing does
 */
public record TextUse(
    String path, Optional<TextKind> kind, Optional<String> source, Optional<Edtf> date) {
  public TextUse {
    requireNonNull(path, "path");
    requireNonNull(kind, "kind");
    requireNonNull(source, "source");
    requireNonNull(date, "date");
  }

  /* Whether it speaks of a file: of that one, or of the folder that holds it. */
  boolean speaksOf(String file) {
    return file.equals(path) || file.startsWith(path.endsWith("/") ? path : path + "/");
  }
}
