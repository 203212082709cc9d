// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.workbench.markup.Link;

/**
 * Text as Markdown that reads as the same text: whatever a user or a feed wrote makes no link, no
 * emphasis, no table cell, no element and no block.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#backslash-escapes">CommonMark 0.31.2, 2.4</a>
 */
final class MarkdownText {
  private MarkdownText() {}

  /** The text on one line, with every character escaped that could mean something there. */
  static String escape(String text) {
    return text.replaceAll("\\s+", " ")
        .replaceAll("[\\p{Cc}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]", "\uFFFD")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("[\\\\`*_\\[\\]~|$@]", "\\\\$0")
        .replaceAll("^[-+=#]", "\\\\$0") // a list, a heading
        .replaceAll("^(\\d+)([.)])(?=\\s|$)", "$1\\\\$2") // a numbered list
        .replace("://", "\\://"); // an address makes itself a link
  }

  /** A link; its words are escaped. */
  static String link(String words, Link link) {
    return "[" + escape(words) + "](" + link.target() + ")";
  }

  /** A row of a table; the cells are Markdown. */
  static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** The line under a table's head. */
  static String rule(int columns) {
    return "|" + " --- |".repeat(columns) + "\n";
  }

  /** A code span that holds any text. */
  static String code(String text) {
    String line = text.replaceAll("\\R", " ");
    String fence = line.contains("`") ? "``" : "`";
    String bare = line.replace("``", "` `").replace("|", "\\|");
    String padding = bare.startsWith("`") || bare.endsWith("`") ? " " : "";
    return fence + padding + bare + padding + fence;
  }
}
