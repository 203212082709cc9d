// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.language;

import static java.util.Objects.requireNonNull;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Finds time expressions by SUTime, the rules of Stanford CoreNLP (Chang and Manning, LREC 2012).
 *
 * <p>SUTime is given no reference day, so that what it says holds whatever an expression turns out
 * to be counted from: it can count from the day of writing only, and texts also count from what
 * they told before.
 *
 * <p>Safe to share between threads, which wait for one another. The rules are loaded on first use,
 * which takes 0.5 s; a sentence of news takes 4 ms. No holidays: "Easter" is not found.
 */
public final class TimeTagger {
  private final ModelFiles models;
  private Optional<TimeAnnotator> rules = Optional.empty();

  /** A tagger by these rule files; nothing is loaded yet. */
  public TimeTagger(ModelFiles models) {
    this.models = requireNonNull(models, "models");
  }

  /** The time expressions of a sentence, in order; they do not overlap. */
  public synchronized List<TimeExpression> tag(Sentence sentence) {
    Annotation annotation = annotation(sentence);
    TimeAnnotator loaded = rules.orElseGet(this::load);
    rules = Optional.of(loaded);
    loaded.annotate(annotation);
    List<TimeExpression> found = new ArrayList<>();
    for (CoreMap expression : annotation.get(TimeAnnotations.TimexAnnotations.class)) {
      Timex timex = expression.get(TimeAnnotations.TimexAnnotation.class);
      String value = timex.value() == null ? timex.altVal() : timex.value();
      List<CoreLabel> words = expression.get(CoreAnnotations.TokensAnnotation.class);
      if (value != null) {
        int begin = words.get(0).index() - 1;
        int end = words.get(words.size() - 1).index();
        String text = expression.get(CoreAnnotations.TextAnnotation.class);
        found.add(new TimeExpression(begin, end, text, value));
      }
    }
    return List.copyOf(found);
  }

  private TimeAnnotator load() {
    Properties options = new Properties();
    options.setProperty("sutime.binders", "0");
    options.setProperty("sutime.rules", String.join(",", models.times()));
    return new TimeAnnotator("sutime", options);
  }

  private static Annotation annotation(Sentence sentence) {
    List<CoreLabel> labels = new ArrayList<>();
    for (Word word : sentence.words()) {
      CoreLabel label = new CoreLabel();
      label.setIndex(word.index() + 1);
      label.setWord(word.text());
      label.setValue(word.text());
      label.setOriginalText(word.text());
      label.setLemma(word.lemma());
      label.setTag(word.tag());
      label.setBeginPosition(word.begin());
      label.setEndPosition(word.end());
      label.setBefore(" ");
      label.setAfter(" ");
      labels.add(label);
    }
    Annotation annotation = new Annotation(sentence.text());
    annotation.set(CoreAnnotations.TokensAnnotation.class, labels);
    return annotation;
  }
}
