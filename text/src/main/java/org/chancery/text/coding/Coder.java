// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import org.chancery.text.document.Document;

/** Codes the events that a document tells. */
public interface Coder {
  /** Reads a document. */
  Reading code(Document document, TextKind kind);
}
