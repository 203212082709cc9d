// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.lexicon;

import java.util.Optional;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/**
 * A file of patterns.
 *
 * @param name what to call it in messages
 * @param text what is in it
 * @param bundled whether it is shipped, so that a mistake in it is ours
 */
record LexiconFile(String name, String text, boolean bundled) {
  /** A failure at a line of it. */
  ChanceryException mistake(int line, String what) {
    String next =
        bundled
            ? "Report this: a file shipped with Chancery is broken."
            : "Correct the line; docs/reference/lexicon.md has the format.";
    return ChanceryException.at(
        bundled ? Fault.INTERNAL : Fault.USER, name + ":" + line, what, next);
  }

  /** The bundled file of this name; empty if there is none. */
  static Optional<LexiconFile> bundled(String name) {
    try (var in = LexiconFile.class.getResourceAsStream(name)) {
      if (in == null) {
        return Optional.empty();
      }
      String text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      return Optional.of(new LexiconFile("lexicon/" + name, text, true));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
