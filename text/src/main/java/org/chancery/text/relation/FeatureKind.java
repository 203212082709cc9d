// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

/**
 * Kinds of features. Their scale says how readily a kind is believed: with an L2 prior a feature of
 * half the value needs twice the weight, which is four times as dear. Kinds with many features, of
 * which each is seldom seen, have the smaller scale. No finer choice of these made a difference
 * beyond the noise of cross-validation.
 */
enum FeatureKind {
  /** What the lexicon takes the pair for. */
  LEXICON("lexicon", 1),
  /** What else it finds in the sentence. */
  RANKED("ranked", 1),
  /** The words and patterns by which it does. */
  TRIGGER("trigger", 1),
  /** The verbs that the marks and the root stand with. */
  CLAUSE("clause", 1),
  /** The way from one mark to the other. */
  PATH("path", 1),
  /** What the lexicon knows of those verbs and of the words on the way. */
  HEAD("head", 0.5),
  /** Words and sets of words in the marks. */
  SPAN("span", 0.5),
  BETWEEN("between", 0.5),
  BEFORE("before", 0.5),
  AFTER("after", 0.5),
  BIGRAM("bigram", 0.5),
  /** Sets of the lexicon that words of the sentence belong to. */
  SET("set", 0.5);

  private final String label;
  private final double scale;

  FeatureKind(String label, double scale) {
    this.label = label;
    this.scale = scale;
  }

  String label() {
    return label;
  }

  double scale() {
    return scale;
  }
}
