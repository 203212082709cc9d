// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.EventType;
import org.chancery.text.coding.Telling.Side;
import org.chancery.text.language.Word;
import org.chancery.text.lexicon.Composition;
import org.chancery.text.lexicon.Lexicon;
import org.chancery.text.lexicon.Operator;
import org.chancery.text.lexicon.Pattern;
import org.chancery.text.lexicon.Sense;

/**
 * What each word of a sentence tells.
 *
 * <p>How it works: a word that fits a pattern of an act tells that act, with its sides from the
 * pattern's places. A word that fits an operator's pattern tells what the operator makes of the act
 * below it, which is found in the same way, so that "urged Germany to persuade Poland to lift the
 * blockade" is read from the inside out: giving way, a request for that, a request. Then the form
 * of the clause says whether it happened: negation, future, duty, condition. The idea that the
 * meaning of a verb phrase is computed from those below it is PETRARCH2's [1]; the operators and
 * their table are ours.
 *
 * <p>[1] Norris, Schrodt, Beieler: PETRARCH2: Another Event Coding Program. JOSS 2(9), 2017.
 */
final class Interpreter {
  /** Where the guests stand that somebody receives: they do not meet each other. */
  static final Set<String> HOSTED = Set.of("obj", "from");

  private static final Set<EventType> JOINT =
      EnumSet.of(EventType.AGREE, EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE);

  private static final Set<EventType> PROMISES =
      EnumSet.of(EventType.AGREE, EventType.CONCEDE, EventType.REJECT, EventType.THREATEN);

  private final Lexicon lexicon;
  private final Grammar grammar;
  private final Matcher matcher;
  private final Complements complements;
  private final Parties parties;
  private final Places places;
  private final Moods moods;
  private final Speech speech;
  private final Modes modes;
  private final Map<Word, Optional<Telling>> told = new HashMap<>();
  private final Map<Word, List<Word>> captured = new HashMap<>();

  Interpreter(Lexicon lexicon, Grammar grammar, Parties parties) {
    this.lexicon = lexicon;
    this.grammar = grammar;
    this.matcher = new Matcher(lexicon, grammar);
    this.modes = new Modes(matcher);
    this.complements = new Complements(grammar);
    this.speech = new Speech(grammar, matcher, parties, lexicon.set("speak"));
    this.parties = parties;
    this.places = new Places(grammar, parties, speech::speaker);
    this.moods = new Moods(lexicon.composition(), grammar, speech::speaker);
  }

  /** What a word tells; empty if the lexicon has nothing for it. */
  Optional<Telling> of(Word word) {
    Optional<Telling> known = told.get(word);
    if (known == null) {
      told.put(word, Optional.empty());
      known = first(word, matcher.fitting(word));
      told.put(word, known);
    }
    return known;
  }

  /**
   * What the best pattern tells. An operator that finds no act below it gives way to the next, but
   * for one that reports.
   */
  private Optional<Telling> first(Word word, List<Pattern> fitting) {
    for (Pattern pattern : fitting) {
      Optional<Telling> telling = tell(word, pattern);
      boolean last = pattern.sense().operator().isEmpty();
      if (telling.isPresent() || last) {
        return telling;
      }
    }
    return Optional.empty();
  }

  /** The words below an operator whose acts it has taken over. */
  List<Word> capturedBy(Word word) {
    return captured.getOrDefault(word, List.of());
  }

  /** Whether what a word tells has gone into what another tells. */
  boolean captured(Word word) {
    return told.values().stream()
        .flatMap(Optional::stream)
        .anyMatch(telling -> !telling.trigger().equals(word) && telling.triggers().contains(word));
  }

  Matcher matcher() {
    return matcher;
  }

  Grammar grammar() {
    return grammar;
  }

  private Optional<Telling> tell(Word word, Pattern pattern) {
    Sense sense = pattern.sense();
    Optional<Telling> plain =
        sense
            .act()
            .map(act -> act(word, pattern, act))
            .or(() -> sense.operator().flatMap(operator -> operate(word, pattern, operator)));
    return plain
        .map(telling -> moods.apply(telling, word))
        .map(this::told)
        .map(
            telling ->
                new Relatives(grammar.sentence()).reciprocal(word) ? telling.mutually() : telling)
        .map(Interpreter::together);
  }

  /** "told Turkey that it would send no more weapons": what is promised is promised to Turkey. */
  private Telling told(Telling telling) {
    boolean promised = !telling.steps().isEmpty() && telling.targets().isEmpty();
    return promised && PROMISES.contains(telling.act().type())
        ? telling.between(
            telling.sources(), speech.addressee(telling.trigger()).without(telling.sources()))
        : telling;
  }

  /**
   * "Jordan and Britain agreed to hold exercises": what several do together they do with each
   * other.
   */
  private static Telling together(Telling telling) {
    boolean several =
        telling.sources().mentions().stream().map(one -> one.who().principal()).distinct().count()
            > 1;
    boolean joint = JOINT.contains(telling.act().type()) && telling.targets().isEmpty();
    boolean hosted = HOSTED.contains(telling.sources().place());
    boolean agreed =
        telling.act().type() == EventType.AGREE && telling.trigger().lemma().equals("agree");
    return several && !hosted && (joint || agreed) && !telling.mutual()
        ? telling.mutually()
        : telling;
  }

  private Telling act(Word word, Pattern pattern, Sense.Act act) {
    Side sources = places.sources(word, pattern);
    Side targets = places.targets(word, pattern, sources, Set.of());
    return new Telling(
        word,
        List.of(pattern),
        List.of(word),
        act,
        Status.OCCURRED,
        sources,
        targets,
        pattern.roles().mutual(),
        List.of());
  }

  private Optional<Telling> operate(Word word, Pattern pattern, Operator operator) {
    if (operator == Operator.SAY) {
      return Optional.empty();
    }
    List<Word> below = complements.of(word);
    if (operator == Operator.UNDERGO || operator == Operator.DO) {
      // "received an invitation to join", "made an attempt to join": the noun comes first.
      below = below.stream().sorted(Comparator.comparing(one -> !one.isNoun())).toList();
    }
    captured.put(word, below);
    for (Word complement : below) {
      Optional<Telling> inner = of(complement);
      if (inner.isPresent()) {
        return compose(word, pattern, operator, inner.orElseThrow());
      }
    }
    return lexicon.composition().alone(operator).flatMap(outcome -> alone(word, pattern, outcome));
  }

  private Optional<Telling> alone(Word word, Pattern pattern, Composition.Outcome outcome) {
    return outcome
        .act()
        .flatMap(Composition.Result::given)
        .map(act -> act(word, pattern, modes.of(word, act, act)))
        .map(telling -> telling.as(telling.act(), outcome.status(), outcome.note()));
  }

  private Optional<Telling> compose(Word word, Pattern pattern, Operator operator, Telling inner) {
    Optional<Composition.Outcome> outcome = lexicon.composition().of(operator, inner.act().type());
    if (outcome.isEmpty() || outcome.orElseThrow().act().isEmpty()) {
      return Optional.empty();
    }
    Composition.Outcome found = outcome.orElseThrow();
    Sense.Act act =
        modes.of(
            word, found.act().flatMap(Composition.Result::given).orElse(inner.act()), inner.act());
    List<Pattern> patterns = new ArrayList<>(List.of(pattern));
    patterns.addAll(inner.patterns());
    List<Word> triggers = new ArrayList<>(List.of(word));
    triggers.addAll(inner.triggers());
    Sides sides = new Sides(places, parties, this::of, word, pattern);
    List<String> steps = new ArrayList<>(inner.steps());
    steps.add(
        "\"%s\" makes %s of %s".formatted(word.text(), act.type(), inner.act().type())
            + (found.note().isEmpty() ? "" : " (" + found.note() + ")"));
    Sides.Both both = sides.of(operator, inner);
    return Optional.of(
        new Telling(
            word,
            patterns,
            triggers,
            act,
            Modes.status(found.status(), inner.status(), operator),
            both.sources(),
            both.targets(),
            inner.mutual() && sides.keepsMutual(operator),
            steps));
  }
}
