// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.coding;

import java.util.Optional;
import org.chancery.model.time.Edtf;
import org.chancery.text.document.Document;

/** Gives a date to documents that do not say theirs. */
final class Dating {
  private Dating() {}

  static Document dated(Document document, Optional<Edtf> date) {
    if (document.date().isPresent() || date.isEmpty()) {
      return document;
    }
    return new Document(
        document.id(),
        document.title(),
        date,
        document.publisher(),
        document.language(),
        document.sha256(),
        document.blocks());
  }
}
