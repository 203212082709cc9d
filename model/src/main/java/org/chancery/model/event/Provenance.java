// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.event;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Where an event comes from, down to the line.
 *
 * @param file name of the file that was imported
 * @param line its line there, from 1
 * @param source key of the work or feed in the bibliography; empty where none was given
 * @param place the place in the work: section, paragraph, endnote; may be empty
 * @param document address or path of the document that reports it
 * @param sentence the sentence that proves it
 * @param span the characters of that sentence which do
 */
public record Provenance(
    String file,
    long line,
    String source,
    String place,
    Optional<String> document,
    Optional<String> sentence,
    Optional<Span> span) {
  public Provenance {
    requireNonNull(file, "file");
    requireNonNull(source, "source");
    requireNonNull(place, "place");
    requireNonNull(document, "document");
    requireNonNull(sentence, "sentence");
    requireNonNull(span, "span");
  }

  /**
   * A run of characters.
   *
   * @param begin first character, from 0
   * @param end the character after the last
   */
  public record Span(int begin, int end) {
    public Span {
      if (begin < 0 || end < begin) {
        throw new IllegalArgumentException("not a span: " + begin + " to " + end);
      }
    }
  }
}
