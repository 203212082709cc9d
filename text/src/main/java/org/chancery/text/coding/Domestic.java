// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.Resolution;
import org.chancery.model.actor.Sector;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.QuadClass;
import org.chancery.text.actor.Mention;
import org.chancery.text.coding.Telling.Side;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/**
 * Fills in who a government and its people are to each other where an essay leaves it to the
 * reader: repression is by the authorities against the people, a protest is the other way.
 */
final class Domestic {
  private static final Set<String> PARTNERS =
      Set.of("ally", "friend", "partner", "neighbour", "neighbor");

  private static final Set<Sector> RULED =
      EnumSet.of(Sector.CVL, Sector.OPP, Sector.MED, Sector.EDU, Sector.LAB);

  private final Sentence sentence;
  private final List<Mention> mentions;
  private final Set<String> words;
  private final Optional<Resolution> focus;

  /**
   * @param words the words that tell such acts by themselves
   * @param focus the state that the text is about
   */
  Domestic(
      Sentence sentence, List<Mention> mentions, Set<String> words, Optional<Resolution> focus) {
    this.sentence = sentence;
    this.mentions = List.copyOf(mentions);
    this.words = words;
    this.focus = focus;
  }

  Telling complete(Telling telling) {
    EventType type = telling.act().type();
    boolean known =
        type == EventType.COERCE
            || type == EventType.PROTEST
            || type == EventType.RETREAT
            || type == EventType.CONCEDE;
    Word act = telling.triggers().get(telling.triggers().size() - 1);
    if (focus.isPresent() && isReceivedByIt(telling)) {
      return telling.between(telling.sources(), side(focus.orElseThrow(), Optional.empty(), act));
    }
    if (focus.isPresent() && isForPartner(telling)) {
      return telling.between(telling.sources(), side(focus.orElseThrow(), Optional.empty(), act));
    }
    if (focus.isPresent() && isAgainstFocus(telling, act)) {
      return telling.between(telling.sources(), side(focus.orElseThrow(), Optional.empty(), act));
    }
    if (focus.isEmpty() || !known || telling.mutual() || !words.contains(act.lemma())) {
      return telling;
    }
    Side sources = telling.sources();
    Side targets = telling.targets();
    if (sources.isEmpty() && targets.isEmpty()) {
      return isOfFocus(act) ? between(telling, focus.orElseThrow()) : telling;
    }
    if (targets.isEmpty()) {
      Mention doer = sources.mentions().get(0);
      boolean ruled = doer.who().sector().filter(RULED::contains).isPresent();
      return ruled == (type == EventType.PROTEST)
          ? telling.between(sources, side(type, doer.who(), false, act))
          : telling;
    }
    Mention victim = targets.mentions().get(0);
    boolean ruled = victim.who().sector().filter(RULED::contains).isPresent();
    return sources.isEmpty() && ruled != (type == EventType.PROTEST)
        ? telling.between(side(type, victim.who(), true, act), targets)
        : telling;
  }

  /** "It received delegations from Iran": a pronoun that nobody else is meant by. */
  private boolean isReceivedByIt(Telling telling) {
    return telling.act().type() == EventType.CONSULT
        && telling.targets().isEmpty()
        && Interpreter.HOSTED.contains(telling.sources().place())
        && sentence.children(telling.trigger(), "nsubj").stream()
            .anyMatch(subject -> subject.lemma().equals("it"));
  }

  /** "Russia supported its friend", in a text on one state: that state. */
  private boolean isForPartner(Telling telling) {
    boolean own =
        sentence.children(telling.trigger(), "obj").stream()
            .filter(object -> PARTNERS.contains(object.lemma()))
            .anyMatch(
                object ->
                    sentence.children(object, "nmod:poss").stream()
                        .anyMatch(owner -> owner.tag().equals("PRP$")));
    return own
        && telling.act().type().quadClass() != QuadClass.MATERIAL_CONFLICT
        && telling.sources().mentions().size() == 1
        && telling.targets().without(telling.sources()).isEmpty()
        && telling.sources().mentions().stream()
            .noneMatch(one -> one.who().principal().equals(focus.orElseThrow().principal()));
  }

  /** "Western sanctions", in a text on one state, are on that state. */
  private boolean isAgainstFocus(Telling telling, Word act) {
    return telling.act().type() == EventType.SANCTION
        && act.lemma().equals("sanction")
        && telling.trigger().isNoun()
        && telling.targets().isEmpty()
        && !telling.sources().isEmpty()
        && telling.sources().mentions().stream()
            .noneMatch(one -> one.who().principal().equals(focus.orElseThrow().principal()));
  }

  /** Nobody else is spoken of, and no place is named that we do not know. */
  private boolean isOfFocus(Word act) {
    boolean others =
        mentions.stream()
            .filter(mention -> Math.abs(mention.head() - act.index()) < 12)
            .anyMatch(
                mention -> !mention.who().principal().equals(focus.orElseThrow().principal()));
    boolean elsewhere = sentence.children(act, "nmod", "compound").stream().anyMatch(Word::isName);
    return !others && !elsewhere;
  }

  private Telling between(Telling telling, Resolution state) {
    Word act = telling.triggers().get(telling.triggers().size() - 1);
    EventType type = telling.act().type();
    return telling.between(side(type, state, true, act), side(type, state, false, act));
  }

  private Side side(EventType type, Resolution state, boolean source, Word act) {
    boolean people = source == (type == EventType.PROTEST);
    return side(state, Optional.of(people ? Sector.CVL : Sector.GOV), act);
  }

  private Side side(Resolution state, Optional<Sector> sector, Word act) {
    Resolution who =
        new Resolution(
            act.text(),
            state.principal(),
            focus.orElseThrow().kind(),
            state.principal(),
            sector,
            Optional.empty(),
            focus.orElseThrow().link(),
            state.validity());
    Mention mention =
        new Mention(
            act.index(),
            act.index() + 1,
            act.index(),
            who,
            Mention.Basis.DESCRIPTION,
            "such an act is between a government and its people, and the text speaks of no other state");
    return new Side("the act itself", List.of(mention));
  }
}
