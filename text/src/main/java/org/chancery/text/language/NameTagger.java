// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Triple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds names by Stanford's conditional random field (Finkel, Grenager and Manning, ACL 2005),
 * which also knows names that no table has. It does not say who is meant, so that no event rests on
 * it; it shows whom the tables lack.
 *
 * <p>Safe to share between threads. Opening it loads the model, which takes some 2 s and 100 MB.
 */
public final class NameTagger {
  private final CRFClassifier<CoreLabel> classifier;

  private NameTagger(CRFClassifier<CoreLabel> classifier) {
    this.classifier = classifier;
  }

  /** Loads the model. */
  public static NameTagger open(ModelFiles models) {
    try {
      return new NameTagger(CRFClassifier.getClassifier(models.names()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (ClassNotFoundException foreign) {
      throw new IllegalStateException("the model is not one of this CoreNLP", foreign);
    }
  }

  /**
   * A name.
   *
   * @param text as written
   * @param kind {@code person}, {@code organization}, {@code location} or {@code misc}
   */
  public record Name(String text, String kind) {}

  /** The names in a sentence, in order. */
  public List<Name> tag(String sentence) {
    List<Name> names = new ArrayList<>();
    for (Triple<String, Integer, Integer> found : classifier.classifyToCharacterOffsets(sentence)) {
      names.add(
          new Name(
              sentence.substring(found.second(), found.third()),
              found.first().toLowerCase(Locale.ROOT)));
    }
    return names;
  }
}
