// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.coding;

import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.text.relation.Classification;

/** How the answer of a model is written in a line of a table. */
final class LabelLine {
  /** Reasons that are shown; there are a hundred and more, of falling weight. */
  private static final int SHOWN = 8;

  private LabelLine() {}

  static String of(Classification classification, boolean explained) {
    if (!explained) {
      return classification.label();
    }
    String reasons =
        classification.reasons().stream()
            .limit(SHOWN)
            .map(
                reason -> String.format(Locale.ROOT, "%s %+.2f", reason.feature(), reason.weight()))
            .collect(Collectors.joining("; "));
    return String.format(
        Locale.ROOT, "%s\t%.3f\t%s", classification.label(), classification.probability(), reasons);
  }
}
