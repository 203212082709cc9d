// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/** What stands after the prepositions of a sentence. */
final class Prepositions {
  private final Sentence sentence;

  Prepositions(Sentence sentence) {
    this.sentence = sentence;
  }

  /** What stands after a preposition on a word: nouns, and gerunds. */
  List<Word> on(Word word, String preposition) {
    List<Word> found = new ArrayList<>();
    for (Word child : sentence.children(word, "obl", "nmod", "advcl", "acl")) {
      if (child.relation().equals("nmod:poss")) {
        continue;
      }
      if (all(child).contains(preposition)) {
        found.add(child);
      }
    }
    return found;
  }

  /** "filed a suit in a court in Paris against": the parser hangs it on what stands nearest. */
  Optional<Word> farther(Word word, String preposition) {
    return farther(word, preposition, 0);
  }

  private Optional<Word> farther(Word word, String preposition, int depth) {
    for (Word child : sentence.children(word, "obj", "obl", "nmod")) {
      List<Word> found = on(child, preposition);
      if (!found.isEmpty()) {
        return Optional.of(found.get(0));
      }
      Optional<Word> below = depth > 2 ? Optional.empty() : farther(child, preposition, depth + 1);
      if (below.isPresent()) {
        return below;
      }
    }
    return Optional.empty();
  }

  /** All prepositions of a phrase: "out of the treaty" has two, and both as one. */
  private Set<String> all(Word phrase) {
    Set<String> found = new LinkedHashSet<>();
    of(phrase).ifPresent(found::add);
    Optional<Word> last = Optional.empty();
    for (Word marker : sentence.children(phrase, "case")) {
      last.filter(one -> one.index() == marker.index() - 1)
          .ifPresent(one -> found.add(Grammar.lower(one) + "_" + Grammar.lower(marker)));
      found.add(Grammar.lower(marker));
      last = Optional.of(marker);
    }
    return found;
  }

  /** The preposition (or subordinating word) that a phrase begins with, in lower case. */
  Optional<String> of(Word phrase) {
    return sentence.children(phrase, "case", "mark").stream()
        .findFirst()
        .map(
            marker ->
                sentence
                    .child(marker, "fixed")
                    .filter(rest -> rest.index() > marker.index())
                    .map(rest -> Grammar.lower(marker) + "_" + Grammar.lower(rest))
                    .orElse(Grammar.lower(marker)));
  }
}
