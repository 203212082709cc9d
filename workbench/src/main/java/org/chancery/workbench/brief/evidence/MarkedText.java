// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.evidence;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.model.event.Provenance;

/**
 * A sentence with the words in it that prove an event.
 *
 * @param before what stands before them; the whole sentence where none are marked
 * @param marked these words; may be empty
 * @param after what stands after them
 */
public record MarkedText(String before, String marked, String after) {
  public MarkedText {
    requireNonNull(before, "before");
    requireNonNull(marked, "marked");
    requireNonNull(after, "after");
  }

  /** A sentence parted at a span; a span that does not fit marks nothing. */
  public static MarkedText of(String sentence, Optional<Provenance.Span> span) {
    return span.filter(one -> one.end() <= sentence.length())
        .map(
            one ->
                new MarkedText(
                    sentence.substring(0, one.begin()),
                    sentence.substring(one.begin(), one.end()),
                    sentence.substring(one.end())))
        .orElseGet(() -> new MarkedText(sentence, "", ""));
  }
}
