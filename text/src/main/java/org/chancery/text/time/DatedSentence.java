// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.model.time.Edtf;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;

/**
 * The time expressions of a sentence, and what they date.
 *
 * <p>Immutable and safe to share.
 */
public final class DatedSentence {
  private static final int BACKGROUND_MONTHS = 12;

  private final Sentence sentence;
  private final List<TimeMention> mentions;
  private final Reference reference;
  private final Optional<Edtf> told;

  DatedSentence(
      Sentence sentence, List<TimeMention> mentions, Reference reference, Optional<Edtf> told) {
    this.sentence = sentence;
    this.mentions = List.copyOf(mentions);
    this.reference = reference;
    this.told = told;
  }

  /** The time expressions, in order. */
  public List<TimeMention> mentions() {
    return mentions;
  }

  /**
   * When an act took place: by the time expression that grammar ties to it, the nearest first.
   * Without one, news has it on the document's date; an essay at the date told last before it in
   * the paragraph, marked as approximate, or, in the present tense, on the document's date.
   *
   * @param act the word that tells the act: a verb or an event noun
   * @param acts indexes of all words of the sentence that tell acts; each keeps its own times
   */
  public Dating date(Word act, Set<Integer> acts) {
    Attachment attachment = new Attachment(sentence, act, acts);
    return mentions.stream()
        .filter(mention -> !mention.length())
        .map(mention -> new Tied(mention, attachment.distance(mention)))
        .filter(tied -> tied.distance().isPresent())
        .min(
            Comparator.<Tied>comparingInt(tied -> tied.distance().getAsInt())
                .thenComparing(tied -> tied.mention().date().isEmpty())
                .thenComparingInt(tied -> Math.abs(tied.mention().begin() - act.index())))
        .map(tied -> said(tied.mention()))
        .orElseGet(() -> byDefault(act));
  }

  /**
   * When an act took place that is told of several years, "in 2017 and 2019": one dating for each,
   * and that of {@link #date} alone where it is told of one time.
   */
  public List<Dating> dates(Word act, Set<Integer> acts) {
    Dating first = date(act, acts);
    if (!first.said() || first.date().filter(DatedSentence::isYear).isEmpty()) {
      return List.of(first);
    }
    List<Dating> all = new ArrayList<>(List.of(first));
    mentions.stream()
        .filter(mention -> mention.date().equals(first.date()))
        .flatMap(mention -> sentence.children(sentence.word(mention.end() - 1), "conj").stream())
        .flatMap(word -> mentions.stream().filter(mention -> mention.covers(word.index())))
        .filter(mention -> mention.date().filter(DatedSentence::isYear).isPresent())
        .filter(mention -> !mention.date().equals(first.date()))
        .map(DatedSentence::said)
        .forEach(all::add);
    return all.stream().distinct().toList();
  }

  private static boolean isYear(Edtf date) {
    return date.text().matches("\\d{4}");
  }

  private record Tied(TimeMention mention, OptionalInt distance) {}

  private static Dating said(TimeMention mention) {
    return new Dating(
        mention.date(), true, "'%s' dates it, and %s".formatted(mention.text(), mention.because()));
  }

  private Dating byDefault(Word act) {
    return reference.essay() ? toldBefore(act) : ofTheDay(act);
  }

  /** News is of the document's day, but for what stands in a clause about long before. */
  private Dating ofTheDay(Word act) {
    Optional<TimeMention> before =
        mentions.stream()
            .filter(mention -> anchors(mention) && mention.date().filter(this::past).isPresent())
            .filter(mention -> stands(act, mention))
            .findFirst();
    if (before.isPresent()) {
      Edtf date = before.get().date().orElseThrow();
      return new Dating(
          Optional.of(Edtf.parse(Reference.roughly(date.text()))),
          false,
          "the clause that it is part of tells of " + date + ", so it is about then");
    }
    return new Dating(
        reference.document(),
        false,
        reference.document().isPresent()
            ? "no time expression dates it, so it is news of the document's date"
            : "no time expression dates it, and the document has no date");
  }

  /** Whether an act is told below the clause that a time expression dates. */
  private boolean stands(Word act, TimeMention mention) {
    Clause clauses = new Clause(sentence);
    return clauses
        .around(clauses.head(mention.begin(), mention.end()))
        .filter(owner -> owner.index() != act.index())
        .filter(owner -> sentence.subtree(owner).get(act.index()))
        .filter(owner -> new Attachment(sentence, owner, Set.of()).distance(mention).isPresent())
        .isPresent();
  }

  /** Whether a date is more than twelve months before the document's. */
  private boolean past(Edtf date) {
    return reference
        .document()
        .map(day -> day.earliest().minusMonths(BACKGROUND_MONTHS))
        .filter(limit -> date.latest().isBefore(limit))
        .isPresent();
  }

  private Dating toldBefore(Word act) {
    Optional<Edtf> document = reference.document();
    Clause clauses = new Clause(sentence);
    Optional<Word> predicate = clauses.around(act).map(clauses::finite);
    if (predicate.filter(clauses::presentPerfect).isPresent()) {
      return new Dating(
          Optional.empty(), false, "the present perfect tells that it happened, and not when");
    }
    if (predicate.filter(clauses::present).isPresent() && document.isPresent()) {
      return new Dating(document, false, "the present tense speaks of the document's date");
    }
    Optional<Edtf> before =
        mentions.stream()
            .filter(mention -> mention.end() <= act.index() && anchors(mention))
            .reduce((first, second) -> second)
            .flatMap(TimeMention::date)
            .or(() -> told);
    return before
        .map(
            date ->
                new Dating(
                    Optional.of(Edtf.parse(Reference.roughly(date.text()))),
                    false,
                    "the paragraph told of " + date + " last before it, so it is about then"))
        .orElseGet(
            () -> new Dating(Optional.empty(), false, "the paragraph tells no date before it"));
  }

  /** Whether later expressions and acts count from what a mention says. */
  boolean anchors(TimeMention mention) {
    return Narrative.carries(sentence, mention, reference.document());
  }

  /** Without a document's date: "Iraq, which invaded Kuwait in 1990, …", dated to a whole year. */
  private boolean aside(Word act, Edtf date) {
    Clause clauses = new Clause(sentence);
    boolean year = !date.earliest().plusYears(1).minusDays(1).isAfter(date.latest());
    return year && clauses.around(act).filter(clauses::relative).isPresent();
  }

  /**
   * Whether the text tells an act as background of long before. News does so where it dates the act
   * more than twelve months before itself, or tells it without date in a subordinate clause in the
   * pluperfect ("…, which had attacked …"); reported speech ("said it had attacked") is not that,
   * nor what occasioned the news ("after gunmen had attacked"). An essay never does.
   */
  public boolean historical(Word act, Dating dating) {
    if (reference.essay()) {
      return false;
    }
    if (dating.date().filter(this::past).isPresent()) {
      return true;
    }
    if (dating.said() && dating.date().isPresent()) {
      return reference.document().isEmpty() && aside(act, dating.date().orElseThrow());
    }
    Clause clauses = new Clause(sentence);
    return clauses
        .around(act)
        .filter(clauses::pluperfect)
        .filter(clauses::background)
        .filter(predicate -> !clauses.answered(predicate))
        .isPresent();
  }
}
