// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.text.actor.Mention;
import org.chancery.text.coding.Telling.Side;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;
import org.chancery.text.lexicon.Pattern;

/** Finds the sides of an act at the places that its pattern names. */
final class Places {
  private static final Set<String> FIRST_PERSON = Set.of("we", "i", "us", "our", "ours");

  /** "refused to pay attention to their signals", "to talk with the rebels". */
  private static final List<String> BELOW = List.of("to", "with", "between");

  private static final Set<String> CONDITION = Set.of("if", "unless");

  private static final Set<String> HOSTING = Set.of("host", "organise", "organize", "convene");

  private final Grammar grammar;
  private final Sentence sentence;
  private final Parties parties;

  private final Function<Word, Optional<Side>> speaker;

  /**
   * @param speaker who says the clause that a word stands in: "we" and "I" are he
   */
  Places(Grammar grammar, Parties parties, Function<Word, Optional<Side>> speaker) {
    this.grammar = grammar;
    this.sentence = grammar.sentence();
    this.parties = parties;
    this.speaker = speaker;
  }

  /** Who acts. A subject that names nobody we know is somebody all the same: no other is sought. */
  Side sources(Word trigger, Pattern pattern) {
    if (pattern.roles().source().equals(List.of("none"))) {
      return speaker.apply(trigger).orElse(Side.NOBODY);
    }
    String acted = pattern.roles().target().isEmpty() ? "" : pattern.roles().target().get(0);
    for (String place : pattern.roles().source()) {
      if (trigger.isNoun() && place.equals(acted)) {
        continue;
      }
      List<Word> words = words(trigger, place);
      List<Mention> found = parties.acting(words);
      if (!found.isEmpty()) {
        return new Side(place, found);
      }
      if (words.stream().anyMatch(this::speaks)) {
        return speaker.apply(trigger).orElse(Side.NOBODY);
      }
      if (place.equals("subj") && !words.isEmpty()) {
        return Side.NOBODY;
      }
    }
    return Side.NOBODY;
  }

  /** Who is acted upon: the first place that names somebody other than those who act. */
  Side targets(Word trigger, Pattern pattern, Side sources, Set<Word> besides) {
    Side same = Side.NOBODY;
    for (String place : places(pattern)) {
      List<Word> words = new ArrayList<>(words(trigger, place));
      words.removeAll(besides);
      Side all = affected(place, words, trigger, sources);
      Side others = all.without(sources);
      if (!others.isEmpty()) {
        return others;
      }
      same = same.or(all);
    }
    return new Side("iobj", parties.affected(words(trigger, "iobj")))
        .without(sources)
        .or(new Side("purpose", parties.affected(purposes(trigger))).without(sources))
        .or(same);
  }

  /** The places of those acted upon; of a clause below its subject, then its object. */
  private static List<String> places(Pattern pattern) {
    return pattern.roles().target().stream()
        .flatMap(
            place ->
                switch (place) {
                  case "comp" -> Stream.of("comp", "comp object");
                  case "iobj" -> Stream.of("iobj", "given");
                  default -> Stream.of(place);
                })
        .toList();
  }

  /** Those at a place. Nobody is on both sides by the same words, or by "him" beside "he". */
  private Side affected(String place, List<Word> words, Word trigger, Side sources) {
    List<Mention> found = new ArrayList<>(parties.affected(words));
    if (found.isEmpty() && words.stream().anyMatch(this::speaks)) {
      speaker.apply(trigger).ifPresent(said -> found.addAll(said.mentions()));
    }
    found.removeIf(one -> sources.mentions().stream().anyMatch(source -> itself(source, one)));
    return new Side(place, found);
  }

  private boolean itself(Mention source, Mention other) {
    boolean pronoun =
        other.basis() == Mention.Basis.PRONOUN
            && sentence.word(other.head()).tag().equals("PRP")
            && source.who().principal().equals(other.who().principal());
    return source.equals(other) || pronoun;
  }

  /** "we", "our forces". */
  private boolean speaks(Word word) {
    return FIRST_PERSON.contains(Grammar.lower(word))
        || sentence.children(word, "nmod:poss").stream()
            .anyMatch(one -> FIRST_PERSON.contains(Grammar.lower(one)));
  }

  /** "donated ventilators to assist Ethiopia": whom it is meant for. */
  private List<Word> purposes(Word trigger) {
    Word verb = trigger.isNoun() ? grammar.supporting(trigger).orElse(trigger) : trigger;
    List<Word> found = new ArrayList<>();
    List<Word> from = new ArrayList<>(List.of(verb));
    from.addAll(sentence.children(verb, "obj"));
    for (Word word : from) {
      for (Word clause : sentence.children(word, "advcl", "acl", "xcomp")) {
        if (sentence.children(clause, "mark").stream().anyMatch(mark -> mark.tag().equals("TO"))) {
          found.addAll(grammar.patients(clause));
        }
      }
    }
    return found;
  }

  /** The words at a place beside a trigger. */
  List<Word> words(Word trigger, String place) {
    return switch (place) {
      case "subj" -> subjects(trigger);
      case "obj" -> trigger.isNoun() ? List.of() : grammar.patients(trigger);
      case "iobj" -> recipients(trigger);
      case "given" -> given(trigger);
      case "poss" -> owners(trigger);
      case "comp" -> below(trigger, grammar::agents);
      case "comp object" -> below(trigger, this::undergoing);

      case "whose" ->
          subjects(trigger).stream().flatMap(subject -> owners(subject).stream()).toList();
      case "pred" -> subjectsOfPredicate(trigger);
      case "aim" -> aims(trigger);
      case "venue" -> venue(trigger);
      case "host" -> hosts();
      case "none" -> List.of();
      default -> grammar.nearPrepositional(trigger, place);
    };
  }

  /** "an invitation to join the bloc": the object of what is to be done. */
  private List<Word> aims(Word trigger) {
    List<Word> from = new ArrayList<>(List.of(trigger));
    grammar.supporting(trigger).ifPresent(from::add);
    return from.stream()
        .flatMap(word -> sentence.children(word, "xcomp", "acl").stream())
        .filter(clause -> new Clauses(grammar).infinitive(clause))
        .flatMap(clause -> grammar.patients(clause).stream())
        .toList();
  }

  /** "became an accomplice of", "was a criticism of": of whom a noun is said. */
  private List<Word> subjectsOfPredicate(Word noun) {
    if (!sentence.children(noun, "nsubj", "cop").isEmpty()) {
      return grammar.agents(noun);
    }
    return noun.relation().equals("xcomp")
        ? sentence.head(noun).map(grammar::agents).orElse(List.of())
        : List.of();
  }

  /** "an invitation to the NATO summit", "to the summit in Astana": whose it is, else where. */
  private List<Word> venue(Word trigger) {
    List<Word> owners =
        grammar.prepositional(trigger, "to").stream()
            .flatMap(event -> sentence.children(event, "compound", "nmod:poss").stream())
            .toList();
    return parties.anybody(owners) ? owners : grammar.below(trigger, "in");
  }

  /** Who is said in the sentence to hold the meeting. */
  private List<Word> hosts() {
    return sentence.words().stream()
        .filter(word -> word.isVerb() && HOSTING.contains(word.lemma()))
        .flatMap(word -> grammar.agents(word).stream())
        .toList();
  }

  /** "his visits and releases of prisoners": what the first of several belongs to, all do. */
  private List<Word> owners(Word trigger) {
    List<Word> own = sentence.children(trigger, "nmod:poss", "amod", "compound");
    if (!parties.anybody(own) && sharesOwner(trigger)) {
      return sentence.head(trigger).map(this::owners).orElse(own);
    }
    boolean joined = trigger.relation().equals("conj") && !parties.anybody(own);
    return sentence
        .head(trigger)
        .filter(first -> joined && first.isNoun())
        .filter(first -> sentence.children(trigger, "det").isEmpty())
        .map(first -> sentence.children(first, "nmod:poss"))
        .filter(parties::anybody)
        .orElse(own);
  }

  /** "its dependence on and talks with Kenya": the parser hangs the second noun below the first. */
  private boolean sharesOwner(Word noun) {
    return noun.relation().equals("nmod")
        && sentence.children(noun, "case").stream()
            .anyMatch(
                one ->
                    one.index() + 1 < noun.index()
                        && sentence.word(one.index() + 1).relation().equals("cc"));
  }

  private List<Word> subjects(Word trigger) {
    if (!trigger.isNoun() || !sentence.children(trigger, "nsubj").isEmpty()) {
      return grammar.agents(trigger);
    }
    return grammar.supporting(trigger).map(grammar::agents).orElse(List.of());
  }

  /** "sent Niger food": without a number between them the parser takes both for one noun. */
  private List<Word> given(Word trigger) {
    return sentence.children(trigger, "obj").stream()
        .filter(object -> sentence.child(object, "det", "case").isEmpty())
        .flatMap(object -> sentence.children(object, "compound").stream())
        .filter(Word::isName)
        .toList();
  }

  /** "was sent wheat": the subject of a passive that has an object too receives it. */
  private List<Word> recipients(Word trigger) {
    List<Word> words = new ArrayList<>(sentence.children(trigger, "iobj"));
    if (sentence.child(trigger, "obj").isPresent()) {
      words.addAll(sentence.children(trigger, "nsubj:pass"));
    }
    return words;
  }

  private List<Word> below(Word trigger, Function<Word, List<Word>> side) {
    return sentence.children(trigger, "xcomp", "ccomp", "advcl", "acl").stream()
        .filter(this::belongs)
        .flatMap(clause -> side.apply(clause).stream())
        .toList();
  }

  /**
   * A clause of its own beside the act ("…, after Syria had …") is no part of it, but for the
   * condition of a threat.
   */
  private boolean belongs(Word clause) {
    List<Word> marks = sentence.children(clause, "mark");
    boolean aside = clause.relation().equals("advcl") && !marks.isEmpty();
    return !aside
        || marks.stream()
            .anyMatch(mark -> mark.tag().equals("TO") || CONDITION.contains(Grammar.lower(mark)));
  }

  private List<Word> undergoing(Word clause) {
    List<Word> words = new ArrayList<>(grammar.patients(clause));
    for (String preposition : BELOW) {
      words.addAll(grammar.prepositional(clause, preposition));
    }
    return words;
  }
}
