// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.markdown;

import static org.chancery.workbench.brief.markdown.MarkdownText.escape;

import java.util.List;

/** A page of Markdown that grows block by block. Not thread-safe. */
final class MarkdownPage {
  private final StringBuilder text = new StringBuilder();

  void heading(int level, String words) {
    text.setLength(text.toString().stripTrailing().length());
    text.append(text.isEmpty() ? "" : "\n\n").append("#".repeat(level)).append(' ');
    text.append(escape(words)).append("\n\n");
  }

  void paragraph(String markdown) {
    text.append(markdown).append("\n\n");
  }

  void item(String markdown) {
    text.append("- ").append(markdown).append('\n');
  }

  void table(List<String> head, List<List<String>> rows) {
    text.append(MarkdownText.row(head)).append(MarkdownText.rule(head.size()));
    rows.forEach(row -> text.append(MarkdownText.row(row)));
    text.append('\n');
  }

  /** Ends a list, so that what follows stands apart. */
  void gap() {
    text.append('\n');
  }

  /** A line as it stands. */
  void line(String markdown) {
    text.append(markdown).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
