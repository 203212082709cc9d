// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import java.util.TreeSet;
import org.chancery.text.language.Word;
import org.chancery.text.lexicon.Lexicon;
import org.chancery.text.lexicon.Pattern;
import org.chancery.text.lexicon.WordClass;

/** What the lexicon has a word for, whether or not one of its patterns fits here. */
final class HeadWords {
  private final Lexicon lexicon;

  HeadWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void add(String role, Word word, Evidence evidence) {
    TreeSet<String> names = new TreeSet<>();
    for (Pattern pattern : lexicon.headed(wordClass(word), word.lemma())) {
      pattern.sense().act().ifPresent(act -> names.add(act.type().name()));
      pattern.sense().operator().ifPresent(operator -> names.add(operator.label()));
    }
    names.forEach(name -> evidence.add(FeatureKind.HEAD, role + " " + name));
  }

  private static WordClass wordClass(Word word) {
    if (word.isVerb()) {
      return WordClass.VERB;
    }
    return word.isNoun() ? WordClass.NOUN : WordClass.ADJECTIVE;
  }
}
