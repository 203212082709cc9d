// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.analysis.claim.ActPattern;
import org.chancery.analysis.verdict.Reason;
import org.chancery.analysis.verdict.Variation.Side;
import org.chancery.model.event.Incident;

/*
 * How it works. Each incident that fits is real with the probability that Trust gives it, and
 * independently. Going through the days in order, with the probability that neither act has been
 * done yet, gives the probability that the first real one of the one kind comes on an earlier day
 * than the first real one of the other, and that there is one of the other at all. A date that is
 * wider than a day is taken for its last day where it ought to be early, and for its first where it
 * ought to be late, so that an order holds only where it does wherever in their dates the acts lie.
 * Of three acts or more, each must come before the next; the probability of all is at least the sum
 * of theirs less one for each but one (Frechet).
 */
/** Whether the first act of one kind came before the first of another. */
final class OrderQuestion implements Question {
  private final Docket docket;
  private final Choices choices;
  private final List<List<Incident>> acts = new ArrayList<>();
  private final List<Trust> trusts = new ArrayList<>();

  OrderQuestion(Docket docket, List<ActPattern> patterns, Choices choices) {
    this.docket = docket;
    this.choices = choices;
    for (ActPattern pattern : patterns) {
      acts.add(new Matching(docket, pattern).find(pattern.status()));
      trusts.add(new Trust(docket, pattern));
    }
  }

  @Override
  public Optional<Answer> answer(Choice choice) {
    if (acts.stream().anyMatch(List::isEmpty)) {
      return Optional.empty();
    }
    double all = 1;
    double reversed = 0;
    for (int i = 1; i < acts.size(); i++) {
      all += before(i - 1, i, choice) - 1;
      reversed = Math.max(reversed, before(i, i - 1, choice));
    }
    return Optional.of(Answer.ofProbability(Math.max(0, all), reversed, onRecord()));
  }

  /* The probability that the first act of one number comes before the first of the other. */
  private double before(int one, int other, Choice choice) {
    SortedMap<LocalDate, double[]> none = new TreeMap<>(); // that none of the day's acts is real
    for (Incident act : under(acts.get(one), choice)) {
      on(none, act.date().latest())[0] *= 1 - trusts.get(one).in(act);
    }
    double noOther = 1;
    for (Incident act : under(acts.get(other), choice)) {
      double miss = 1 - trusts.get(other).in(act);
      on(none, act.date().earliest())[1] *= miss;
      noOther *= miss;
    }
    double neither = 1; // until this day
    double noOtherYet = 1;
    double before = 0;
    for (double[] day : none.values()) {
      double later = day[1] * noOtherYet > 0 ? 1 - noOther / (noOtherYet * day[1]) : 0;
      before += neither * (1 - day[0]) * day[1] * later;
      neither *= day[0] * day[1];
      noOtherYet *= day[1];
    }
    return before;
  }

  private static double[] on(SortedMap<LocalDate, double[]> days, LocalDate day) {
    return days.computeIfAbsent(day, none -> new double[] {1, 1});
  }

  private List<Incident> under(List<Incident> some, Choice choice) {
    return some.stream().filter(one -> choice.keeps(one, docket)).toList();
  }

  @Override
  public String figures() {
    return acts.stream()
        .filter(some -> !some.isEmpty())
        .map(some -> "the first of " + some.size() + " " + first(some).date())
        .collect(Collectors.joining(", then "));
  }

  /* The first that had been done for certain. */
  private static Incident first(List<Incident> some) {
    return some.stream().min(Comparator.comparing(act -> act.date().latest())).orElseThrow();
  }

  @Override
  public int onRecord() {
    return acts.stream().mapToInt(List::size).sum();
  }

  @Override
  public List<Choice> choices(Testimony testimony) {
    List<Choice> all = new ArrayList<>(List.of(Choice.MAIN));
    choices.withoutSources(acts.stream().flatMap(List::stream).toList()).stream()
        .filter(without -> acts.stream().noneMatch(some -> under(some, without).isEmpty()))
        .forEach(all::add);
    return all;
  }

  @Override
  public List<Reason> obstacles() {
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < acts.size(); i++) {
      List<Incident> some = acts.get(i);
      if (some.isEmpty()) {
        reasons.add(new Reason(Reason.Kind.TOO_LITTLE, "One of the acts is not on record at all."));
      } else if (some.stream().allMatch(trusts.get(i)::doubted)) {
        reasons.add(
            new Reason(Reason.Kind.TOO_LITTLE, "The coder holds one of the acts for hardly told."));
      }
    }
    if (reasons.isEmpty() && overlapping()) {
      reasons.add(
          new Reason(
              Reason.Kind.NOT_PLACED,
              "The dates of the acts are too wide to tell which was first."));
    }
    return reasons;
  }

  private boolean overlapping() {
    for (int i = 1; i < acts.size(); i++) {
      if (before(i - 1, i, Choice.MAIN) + before(i, i - 1, Choice.MAIN) == 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Testimony testimony() {
    List<Incident> firsts =
        acts.stream().filter(some -> !some.isEmpty()).map(OrderQuestion::first).toList();
    Testimony inOrder = Testimony.of(firsts, List.of());
    boolean reversed =
        answer(Choice.MAIN).filter(answer -> answer.side() == Side.CONTRARY).isPresent();
    return reversed ? inOrder.against() : inOrder;
  }
}
