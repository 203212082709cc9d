// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.actor.Resolution;
import org.chancery.model.ontology.EventType;
import org.chancery.text.actor.Mention;
import org.chancery.text.coding.Telling.Side;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/**
 * Remembers through a paragraph in which state the summit is that it speaks of: that state invites
 * to it and receives whoever comes.
 */
final class Hosts {
  private static final Set<String> MEETINGS =
      Set.of("summit", "conference", "forum", "congress", "parade", "assembly", "gathering");

  /** "similar summits", "the forum": the one spoken of, or one like it. */
  private static final Set<String> SAME =
      Set.of("similar", "same", "previous", "earlier", "former", "past", "the", "this", "these");

  private static final Set<String> GATHERING = Set.of("bring", "gather", "assemble", "unite");

  private Optional<Mention> host = Optional.empty();

  /** A new paragraph begins, and may be about another meeting. */
  void paragraph() {
    host = Optional.empty();
  }

  /** Reads where the meetings of a sentence are. */
  void read(Sentence sentence, List<Mention> mentions) {
    Grammar grammar = new Grammar(sentence);
    Parties parties = new Parties(grammar, mentions, Set.of());
    for (Word word : sentence.words()) {
      if (MEETINGS.contains(word.lemma())) {
        parties.acting(grammar.below(word, "in")).stream()
            .filter(one -> one.who().kind() == ActorKind.STATE)
            .findFirst()
            .ifPresent(one -> host = Optional.of(one));
      }
    }
  }

  /** A telling with the host on the side that was left open. */
  Telling complete(Telling telling, Sentence sentence) {
    if (host.isEmpty()) {
      return telling;
    }
    Grammar grammar = new Grammar(sentence);
    Side side = new Side("the meeting", List.of(there(telling.trigger())));
    boolean open = telling.sources().isEmpty();
    if (open && invites(telling, sentence)) {
      return telling.between(side.without(telling.targets()), telling.targets());
    }
    if (open && gathers(telling, grammar)) {
      return telling.between(side, telling.targets().without(side));
    }
    return !open && telling.targets().isEmpty() && joins(telling, grammar)
        ? telling.between(telling.sources(), side.without(telling.sources()))
        : telling;
  }

  private Mention there(Word word) {
    Resolution who = host.orElseThrow().who();
    String because = "the meeting that the paragraph speaks of is in " + who.mention();
    return new Mention(
        word.index(), word.index() + 1, word.index(), who, Mention.Basis.DESCRIPTION, because);
  }

  /** "The summit was a success, yet Chad was not invited": to what is not said again. */
  private static boolean invites(Telling telling, Sentence sentence) {
    return telling.act().type() == EventType.AGREE
        && telling.trigger().lemma().equals("invite")
        && sentence.words().stream().anyMatch(word -> MEETINGS.contains(word.lemma()));
  }

  /** "The summit brought together thirty leaders". */
  private static boolean gathers(Telling telling, Grammar grammar) {
    return telling.act().type() == EventType.CONSULT
        && GATHERING.contains(telling.trigger().lemma())
        && grammar.agents(telling.trigger()).stream()
            .anyMatch(word -> MEETINGS.contains(word.lemma()) && isUnnamed(word, grammar));
  }

  /** "the forum", and no "World Economic Forum" nor "the forum of the islands". */
  private static boolean isUnnamed(Word meeting, Grammar grammar) {
    return !meeting.isName()
        && grammar.prepositional(meeting, "of").isEmpty()
        && grammar.sentence().children(meeting, "compound", "nmod:poss").isEmpty();
  }

  /** "took part in similar summits". */
  private static boolean joins(Telling telling, Grammar grammar) {
    return telling.act().type() == EventType.CONSULT
        && grammar.nearPrepositional(telling.trigger(), "in").stream()
            .filter(word -> MEETINGS.contains(word.lemma()) && isUnnamed(word, grammar))
            .flatMap(word -> grammar.sentence().children(word, "amod", "det").stream())
            .anyMatch(word -> SAME.contains(Grammar.lower(word)));
  }
}
