// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.markup;

/** A part of a page: an element, a run of text or a style sheet. */
public sealed interface Node permits Element, Text, Stylesheet {
  /** Writes the part, escaped. */
  void writeTo(StringBuilder page);
}
