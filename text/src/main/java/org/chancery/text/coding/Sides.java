// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chancery.model.ontology.EventType;
import org.chancery.text.coding.Telling.Side;
import org.chancery.text.language.Word;
import org.chancery.text.lexicon.Operator;
import org.chancery.text.lexicon.Pattern;

/** Who is on which side when an operator works on an act. */
final class Sides {
  private final Function<Word, Optional<Telling>> acts;
  private final Places places;
  private final Parties parties;
  private final Word word;
  private final Pattern pattern;

  /**
   * @param acts what the words of the sentence tell
   */
  Sides(
      Places places,
      Parties parties,
      Function<Word, Optional<Telling>> acts,
      Word word,
      Pattern pattern) {
    this.acts = acts;
    this.places = places;
    this.parties = parties;
    this.word = word;
    this.pattern = pattern;
  }

  /**
   * Both sides of an act.
   *
   * @param sources who acts
   * @param targets who is acted upon
   */
  record Both(Side sources, Side targets) {}

  /** Who is on which side. */
  Both of(Operator operator, Telling inner) {
    Side subject =
        operator == Operator.UNDERGO
            ? doers().or(places.sources(word, pattern))
            : places.sources(word, pattern);
    return switch (operator) {
      case UNDERGO -> undergone(subject, inner);
      case DO, BEGIN, STOP, TRY, ORDER, SAY, FAIL -> done(subject, inner);
      case ASK, PERMIT, FORBID -> addressed(subject, inner);
      case BLAME, PRAISE -> judged(subject, inner);
      case PLEDGE, THREATEN, REFUSE, ACCEPT, WISH -> meant(subject, inner);
    };
  }

  /** "The raid by Chad on Mali drew condemnation": it is Chad's. */
  private Side doers() {
    return places.words(word, "subj").stream()
        .filter(Word::isNoun)
        .flatMap(noun -> acts.apply(noun).stream())
        .map(Telling::sources)
        .filter(side -> !side.isEmpty())
        .findFirst()
        .orElse(Side.NOBODY);
  }

  boolean keepsMutual(Operator operator) {
    return switch (operator) {
      case DO, BEGIN, PLEDGE, ACCEPT, WISH, TRY -> true;
      default -> false;
    };
  }

  private Both undergone(Side subject, Telling inner) {
    Side from = inner.sources().without(subject);
    for (String place : new String[] {"from", "by"}) {
      from = from.or(new Side(place, parties.acting(places.words(word, place))).without(subject));
    }
    return new Both(from, subject);
  }

  private Both done(Side subject, Telling inner) {
    Side source = subject.or(inner.sources());
    Side target = inner.targets().without(source);
    Side beside = target.or(beside(source, inner));
    return new Both(source, beside.or(inner.targets()));
  }

  private Both addressed(Side subject, Telling inner) {
    Side addressee = beside(subject, inner);
    return new Both(
        subject,
        addressee
            .or(inner.sources().without(subject))
            .or(inner.targets().without(subject))
            .or(inner.targets()));
  }

  private Both judged(Side subject, Telling inner) {
    Side direct = new Side("obj", parties.affected(direct(inner))).without(subject);
    return new Both(
        subject,
        direct
            .or(inner.sources().without(subject))
            .or(inner.targets().without(subject))
            .or(beside(subject, inner)));
  }

  private Both meant(Side subject, Telling inner) {
    boolean answered =
        inner.act().type() == EventType.REQUEST
            || inner.act().type() == EventType.AGREE
            || inner.act().type() == EventType.THREATEN
            || inner.act().type() == EventType.ACCUSE;
    Side first = answered ? inner.sources() : inner.targets();
    Side second = answered ? inner.targets() : inner.sources();
    return new Both(
        subject.or(answered ? Side.NOBODY : inner.sources()),
        beside(subject, inner).or(first.without(subject)).or(second.without(subject)).or(first));
  }

  /** The objects of the operator that are not the act itself. */
  private List<Word> direct(Telling inner) {
    List<Word> words = new ArrayList<>(places.words(word, "obj"));
    words.removeAll(inner.triggers());
    return words;
  }

  private Side beside(Side subject, Telling inner) {
    Set<Word> besides = new HashSet<>(inner.triggers());
    return places.targets(word, pattern, subject, besides).without(subject);
  }
}
