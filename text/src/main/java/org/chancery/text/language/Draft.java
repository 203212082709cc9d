// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.language;

import static java.util.Objects.requireNonNull;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** A sentence whose words are known and nothing else yet: cheap to make, and enough to judge by. */
public final class Draft {
  private final String text;
  private final int begin;
  private final List<CoreLabel> labels;

  Draft(String text, int begin, List<CoreLabel> labels) {
    this.text = requireNonNull(text, "text");
    this.begin = begin;
    this.labels = List.copyOf(labels);
  }

  public String text() {
    return text;
  }

  /** Where it begins in the text it was taken from. */
  public int begin() {
    return begin;
  }

  /** Its words as written. */
  public List<String> words() {
    return labels.stream().map(CoreLabel::word).toList();
  }

  List<CoreLabel> labels() {
    return labels;
  }
}
