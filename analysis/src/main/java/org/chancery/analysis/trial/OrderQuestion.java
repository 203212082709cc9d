// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.analysis.claim.ActPattern;
import org.chancery.analysis.verdict.Reason;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Edtf;

/*
 * How it works. Each incident that fits is real with the probability that Trust gives it, and
 * independently. Going through the days in order, with the probability that neither act has been
 * done yet, gives the probability that the first real one of the one kind comes on an earlier day
 * than the first real one of the other. Dates that are wider than a day are compared as ranges: the
 * order holds only where they do not overlap. Of three acts or more, each must come before the next;
 * the probability of all is at least the sum of theirs less one for each but one (Frechet).
 */
/** Whether the first act of one kind came before the first of another. */
final class OrderQuestion implements Question {
  private final Docket docket;
  private final List<List<Incident>> acts = new ArrayList<>();
  private final List<Trust> trusts = new ArrayList<>();

  OrderQuestion(Docket docket, List<ActPattern> patterns) {
    this.docket = docket;
    for (ActPattern pattern : patterns) {
      acts.add(new Matching(docket, pattern).find(pattern.status()));
      trusts.add(new Trust(docket, pattern));
    }
  }

  private record Odds(double before, double after) {}

  @Override
  public Optional<Answer> answer(Choice choice) {
    if (acts.stream().anyMatch(List::isEmpty)) {
      return Optional.empty();
    }
    double all = 1;
    double reversed = 0;
    for (int i = 1; i < acts.size(); i++) {
      Odds odds = odds(i, choice);
      all += odds.before() - 1;
      reversed = Math.max(reversed, odds.after());
    }
    int n = acts.stream().mapToInt(List::size).sum();
    return Optional.of(Answer.ofProbability(figures(), Math.max(0, all), reversed, n));
  }

  private List<Incident> under(List<Incident> some, Choice choice) {
    return some.stream()
        .filter(
            one ->
                choice
                    .withoutPublisher()
                    .map(publisher -> !docket.publishers(one).contains(publisher))
                    .orElse(true))
        .toList();
  }

  /* Of the act of this number and the one before it. */
  private Odds odds(int number, Choice choice) {
    List<Told> one = told(number - 1, choice);
    List<Told> other = told(number, choice);
    boolean days =
        Stream.concat(one.stream(), other.stream()).allMatch(act -> act.date().day().isPresent());
    return days ? byDay(one, other) : byRange(one, other);
  }

  /* An act with the probability that it is none. */
  private record Told(Edtf date, double miss) {}

  private List<Told> told(int number, Choice choice) {
    Trust trust = trusts.get(number);
    return under(acts.get(number), choice).stream()
        .map(act -> new Told(act.date(), 1 - trust.in(act)))
        .toList();
  }

  private static Odds byDay(List<Told> one, List<Told> other) {
    SortedMap<LocalDate, double[]> none = new TreeMap<>(); // that none of the day's acts is real
    one.forEach(act -> none.computeIfAbsent(act.date().earliest(), day -> ones())[0] *= act.miss());
    other.forEach(
        act -> none.computeIfAbsent(act.date().earliest(), day -> ones())[1] *= act.miss());
    double still = 1;
    double before = 0;
    double after = 0;
    for (double[] day : none.values()) {
      before += still * (1 - day[0]) * day[1];
      after += still * day[0] * (1 - day[1]);
      still *= day[0] * day[1];
    }
    return new Odds(before, after);
  }

  private static double[] ones() {
    return new double[] {1, 1};
  }

  private static Odds byRange(List<Told> one, List<Told> other) {
    boolean before = last(one).isBefore(first(other));
    boolean after = last(other).isBefore(first(one));
    double both = any(one) * any(other);
    return new Odds(before ? both : 0, after ? both : 0);
  }

  private static double any(List<Told> some) {
    double none = 1;
    for (Told act : some) {
      none *= act.miss();
    }
    return 1 - none;
  }

  private static LocalDate first(List<Told> some) {
    return some.stream()
        .map(act -> act.date().earliest())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /* The last day on which the first of them can have been. */
  private static LocalDate last(List<Told> some) {
    return some.stream()
        .map(act -> act.date().latest())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private String figures() {
    List<String> firsts = new ArrayList<>();
    for (List<Incident> some : acts) {
      firsts.add("the first of " + some.size() + " " + date(some));
    }
    return String.join(", then ", firsts);
  }

  private static Edtf date(List<Incident> some) {
    return some.stream().map(Incident::date).min(Comparator.comparing(Edtf::latest)).orElseThrow();
  }

  @Override
  public List<Choice> choices() {
    List<Choice> choices = new ArrayList<>(List.of(Choice.MAIN));
    TreeSet<String> publishers = new TreeSet<>();
    acts.forEach(some -> some.forEach(one -> publishers.addAll(docket.publishers(one))));
    for (String publisher : publishers) {
      Choice without = Choice.withoutPublisher(publisher);
      if (acts.stream().noneMatch(some -> under(some, without).isEmpty())) {
        choices.add(without);
      }
    }
    return choices;
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
      Odds odds = odds(i, Choice.MAIN);
      if (odds.before() + odds.after() == 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Testimony testimony() {
    List<Incident> firsts = new ArrayList<>();
    acts.forEach(
        some ->
            some.stream()
                .min(Comparator.comparing(act -> act.date().latest()))
                .ifPresent(firsts::add));
    boolean holds =
        answer(Choice.MAIN)
            .map(
                answer ->
                    answer.outcome().claimed().orElse(0) >= answer.outcome().contrary().orElse(0))
            .orElse(true);
    return holds
        ? new Testimony(Testimony.exhibits(firsts), List.of(), new TreeSet<>())
        : new Testimony(List.of(), Testimony.exhibits(firsts), new TreeSet<>());
  }
}
