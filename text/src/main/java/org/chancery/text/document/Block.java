// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import static java.util.Objects.requireNonNull;

/**
 * A run of text of one kind: a paragraph, a heading, a note.
 *
 * @param kind what it is
 * @param text its text, on one line: line breaks inside it are spaces, words split at line ends are
 *     joined
 * @param place where it stands, for people: {@code p. 3}, {@code section "Minsk"}, {@code note 12};
 *     may be empty
 */
public record Block(Kind kind, String text, String place) {
  public Block {
    requireNonNull(kind, "kind");
    requireNonNull(text, "text");
    requireNonNull(place, "place");
  }

  /** What a block is. Events are coded from titles, body and captions, not from the rest. */
  public enum Kind {
    TITLE,
    HEADING,
    /** Paragraphs, list items, quotations, table cells. */
    BODY,
    CAPTION,
    /** Footnotes and endnotes. */
    NOTE
  }
}
