// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.HashSet;
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

  /** Sources and targets, in this order. */
  Side[] of(Operator operator, Telling inner) {
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

  private Side[] undergone(Side subject, Telling inner) {
    Side doer = places.sources(inner.trigger(), pattern).isEmpty() ? Side.NOBODY : subject;
    Side from = inner.sources().without(subject);
    for (String place : new String[] {"from", "by"}) {
      from = from.or(new Side(place, parties.acting(places.words(word, place))).without(subject));
    }
    return new Side[] {from, subject.or(doer)};
  }

  private Side[] done(Side subject, Telling inner) {
    Side source = subject.or(inner.sources());
    Side target = inner.targets().without(source);
    Side beside = target.or(beside(source, inner));
    return new Side[] {source, beside.or(inner.targets())};
  }

  private Side[] addressed(Side subject, Telling inner) {
    Side addressee = beside(subject, inner);
    return new Side[] {
      subject,
      addressee
          .or(inner.sources().without(subject))
          .or(inner.targets().without(subject))
          .or(inner.targets())
    };
  }

  private Side[] judged(Side subject, Telling inner) {
    Side direct = new Side("obj", parties.affected(direct(inner))).without(subject);
    return new Side[] {
      subject,
      direct
          .or(inner.sources().without(subject))
          .or(inner.targets().without(subject))
          .or(beside(subject, inner))
    };
  }

  private Side[] meant(Side subject, Telling inner) {
    boolean answered =
        inner.act().type() == EventType.REQUEST
            || inner.act().type() == EventType.AGREE
            || inner.act().type() == EventType.THREATEN
            || inner.act().type() == EventType.ACCUSE;
    Side first = answered ? inner.sources() : inner.targets();
    Side second = answered ? inner.targets() : inner.sources();
    return new Side[] {
      subject.or(answered ? Side.NOBODY : inner.sources()),
      beside(subject, inner).or(first.without(subject)).or(second.without(subject)).or(first)
    };
  }

  /** The objects of the operator that are not the act itself. */
  private java.util.List<Word> direct(Telling inner) {
    java.util.List<Word> words = new java.util.ArrayList<>(places.words(word, "obj"));
    words.removeAll(inner.triggers());
    return words;
  }

  private Side beside(Side subject, Telling inner) {
    Set<Word> besides = new HashSet<>(inner.triggers());
    return places.targets(word, withoutBelow(), subject, besides).without(subject);
  }

  private Pattern withoutBelow() {
    return pattern;
  }
}
