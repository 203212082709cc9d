// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.chancery.text.language.Dateline;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/**
 * Who takes part in one document, sentence by sentence in reading order. What a sentence teaches,
 * such as whose minister somebody is, holds for the ones after it.
 *
 * <p>A mention's words, head and reason are as {@link Mention} says. Where a phrase stands for
 * several together ("Polish and Lithuanian diplomats", "they", "the two countries"), there is a
 * mention for each of them, of the same words and head. Mentions of different heads may lie in one
 * another. A capital that could be a place as well as a government is a mention in both cases; its
 * {@code who} is linked by {@code METONYM}, and its reason says so.
 *
 * <p>Not for several threads.
 */
public final class Cast {
  private static final int REMEMBERED = 2; // sentences back that a pronoun can reach

  private final ActorFinder finder;
  private final Directory directory;
  private final Acquaintances acquaintances = new Acquaintances();
  private final Deque<Told> before = new ArrayDeque<>();

  Cast(ActorFinder finder, Directory directory) {
    this.finder = finder;
    this.directory = directory;
  }

  /**
   * As {@link ActorFinder#mayName}, and besides whether the sentence can name somebody whom this
   * document has introduced.
   *
   * @param words the words as written
   */
  public boolean mayName(List<String> words) {
    return finder.mayStandFor(words) || finder.names(words, acquaintances);
  }

  /** Those who are named in the next sentence, in the order of their heads. */
  public List<Mention> in(Sentence sentence) {
    if (sentence.words().isEmpty() || Byline.isByline(sentence)) {
      return List.of();
    }
    int from = Dateline.end(sentence.words());
    List<Phrase> phrases = phrases(sentence, from);
    Told told = new Told(sentence, phrases, Rivals.in(sentence, phrases, finder.roles));
    List<Phrase> all = new References(told, List.copyOf(before), finder, directory).resolved(from);
    remember(new Told(sentence, all, Rivals.in(sentence, all, finder.roles)));
    return all.stream().flatMap(phrase -> phrase.mentions().stream()).toList();
  }

  /**
   * Takes notice of a sentence that was not parsed. If it names anybody, no pronoun after it
   * reaches back over it, since it could mean them.
   *
   * @param words the words as written
   */
  public void skip(List<String> words) {
    if (!finder.names.in(Line.of(words), 0, directory, acquaintances).isEmpty()) {
      before.clear();
    }
  }

  /**
   * Whom a noun phrase stands for or belongs to: the mentions that hang on its head; else those of
   * its adjectives and owners ("Turkish village", "Mali's debt").
   *
   * @param mentions those of the sentence, as {@link #in} gave them
   */
  public static List<Mention> behind(Sentence sentence, List<Mention> mentions, Word head) {
    List<Mention> at = mentions.stream().filter(one -> one.head() == head.index()).toList();
    if (!at.isEmpty()) {
      return at;
    }
    List<Mention> owners = new ArrayList<>();
    for (Word child : sentence.children(head, "amod", "compound", "nmod:poss")) {
      owners.addAll(
          mentions.stream()
              .filter(one -> Tree.first(sentence, one.head()) == child.index())
              .toList());
    }
    return List.copyOf(owners);
  }

  private List<Phrase> phrases(Sentence sentence, int from) {
    List<Named> spelt = finder.names.in(Line.of(sentence), from, directory, acquaintances);
    List<Named> joined = Capitals.withTheirStates(sentence, spelt);
    Senses senses = new Senses(sentence, joined, finder.roles, finder.compounds, directory);
    List<Named> meant = joined.stream().filter(senses::isMeant).toList();
    NounPhrases nouns = new NounPhrases(sentence, meant, finder.roles, finder.compounds);
    PhraseWriter writer = new PhraseWriter(sentence, directory, acquaintances);
    List<Phrase> phrases = new ArrayList<>();
    nouns.drafts().forEach(draft -> phrases.add(writer.of(draft)));
    nouns.left().stream().filter(senses::standsAlone).forEach(name -> phrases.add(writer.of(name)));
    List<Phrase> beside = Appositions.joined(sentence, NounPhrases.byHead(phrases), acquaintances);
    return new Standing(sentence, beside, directory).corrected();
  }

  private void remember(Told told) {
    before.addFirst(told);
    if (before.size() > REMEMBERED) {
      before.removeLast();
    }
  }
}
