// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.markdown;

import static org.chancery.workbench.brief.markdown.MarkdownText.escape;

import java.util.ArrayList;
import java.util.List;
import org.chancery.workbench.brief.Outlook;

/** What may come next, with the reasons. */
record MarkdownOutlook(Outlook outlook, MarkdownLinker linker, MarkdownPage page) {
  void write() {
    page.heading(2, "Outlook");
    page.paragraph(linker.prose(outlook.basis()));
    if (outlook.expectations().isEmpty()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    outlook.expectations().forEach(one -> rows.add(row(one)));
    page.table(List.of("Act", "Likelihood", "Usual", "What speaks for it", "Against it"), rows);
    page.paragraph(
        "The likelihood is that of at least one such act within the time named. Usual is how often"
            + " such questions came true in the past. Reasons are association, not cause.");
  }

  private List<String> row(Outlook.Expectation one) {
    return List.of(
        escape(one.act()),
        "%s (%s)"
            .formatted(one.likelihood().words(), linker.number(one.likelihood().probability())),
        linker.number(one.usual()),
        linker.prose(one.because()),
        linker.prose(one.against()));
  }
}
