// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.actor.Mention;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/**
 * Whose quotation goes on: "…," the minister said. "We will …": the second sentence names nobody
 * who speaks, and "we" are those who spoke in the first.
 */
final class Quotations {
  private static final Set<String> FIRST_PERSON = Set.of("we", "i", "our", "my", "us");

  private final Set<String> speak;
  private Optional<Mention> speaker = Optional.empty();

  /**
   * @param speak the verbs that stand beside a quotation
   */
  Quotations(Set<String> speak) {
    this.speak = speak;
  }

  /** A new paragraph begins, and may be another's. */
  void paragraph() {
    speaker = Optional.empty();
  }

  /** The mentions of a sentence, with "we" where the speaker of one before goes on. */
  List<Mention> with(Sentence sentence, List<Mention> mentions) {
    BitSet quoted = Speech.quoted(sentence);
    Optional<Mention> here = speaker(sentence, quoted, mentions);
    if (here.isPresent() || quoted.isEmpty() || speaker.isEmpty()) {
      speaker = here.or(() -> speaker);
      return mentions;
    }
    List<Mention> more = new ArrayList<>(mentions);
    sentence.words().stream()
        .filter(word -> quoted.get(word.index()) && isFirstPerson(word))
        .map(this::meaning)
        .forEach(more::add);
    return List.copyOf(more);
  }

  private static boolean isFirstPerson(Word word) {
    return word.tag().startsWith("PRP") && FIRST_PERSON.contains(Grammar.lower(word));
  }

  private Mention meaning(Word word) {
    int at = word.index();
    Mention who = speaker.orElseThrow();
    String because = "the quotation goes on, and its speaker is " + who.who().mention();
    return new Mention(at, at + 1, at, who.who(), Mention.Basis.PRONOUN, because);
  }

  private Optional<Mention> speaker(Sentence sentence, BitSet quoted, List<Mention> mentions) {
    Grammar grammar = new Grammar(sentence);
    Parties parties = new Parties(grammar, mentions, Set.of());
    return sentence.words().stream()
        .filter(word -> word.isVerb() && !quoted.get(word.index()))
        .filter(word -> speak.contains(word.lemma()))
        .flatMap(word -> parties.acting(grammar.agents(word)).stream())
        .findFirst();
  }
}
