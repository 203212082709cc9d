// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.chancery.analysis.effect.Block;
import org.chancery.analysis.effect.Sample;
import org.chancery.analysis.effect.WindowEffect;
import org.chancery.analysis.estimate.ConfidenceDistribution;
import org.chancery.analysis.measure.Weight;
import org.chancery.analysis.series.Series;
import org.chancery.analysis.verdict.Reason;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Grain;
import org.chancery.model.time.Period;

/**
 * Measures what is made of incidents.
 *
 * @param docket the record
 * @param acts the incidents
 * @param kind what is made of them
 * @param actors who must be covered for it to be measured
 */
record IncidentGauge(Docket docket, Acts acts, Kind kind, Set<ActorId> actors) implements Gauge {
  /** Days of a mean month of the Gregorian calendar: 146,097 in 4,800 months. */
  static final double MONTH = 30.436875;

  private static final int FEWEST_UNITS = 4;

  @Override
  public Optional<Measured> level(Period in, Choice choice) {
    return sample(choice.edges().of(in), choice).flatMap(this::measured);
  }

  private Optional<Measured> measured(Sample sample) {
    int n = sample.incidents();
    return switch (kind.form()) {
      case RATE -> Optional.of(new Measured(monthly(WindowEffect.rate(sample)), n));
      case BALANCE -> Optional.of(new Measured(monthly(WindowEffect.balance(sample)), n));
      case SHARE ->
          n == 0 ? Optional.empty() : Optional.of(new Measured(WindowEffect.share(sample), n));
      case MEAN ->
          n == 0 ? Optional.empty() : Optional.of(new Measured(WindowEffect.mean(sample), n));
    };
  }

  private static ConfidenceDistribution monthly(ConfidenceDistribution daily) {
    return daily.map(amount -> amount * MONTH);
  }

  @Override
  public Optional<Measured> change(Period from, Period to, Choice choice) {
    List<List<Block>> elsewhere = elsewhere(from, to, choice);
    return compared(
        sample(choice.edges().ofEarlier(from, to), choice).map(one -> one.beside(elsewhere)),
        sample(choice.edges().ofLater(to, from), choice).map(one -> one.beside(elsewhere)));
  }

  /** This by, or less, that of another relation in the same window. */
  Optional<Measured> against(IncidentGauge other, Period in, Choice choice) {
    Period window = choice.edges().of(in);
    return compared(other.sample(window, choice), sample(window, choice));
  }

  private Optional<Measured> compared(Optional<Sample> first, Optional<Sample> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    Sample one = first.get();
    Sample other = second.get();
    int n = one.incidents() + other.incidents();
    if (n == 0) {
      return Optional.empty();
    }
    return switch (kind.form()) {
      case RATE -> Optional.of(new Measured(WindowEffect.ratio(one, other), n));
      case BALANCE -> Optional.of(new Measured(monthly(WindowEffect.difference(one, other)), n));
      case SHARE, MEAN ->
          measured(one)
              .flatMap(
                  a ->
                      measured(other)
                          .map(b -> new Measured(b.number().minus(a.number()), a.n() + b.n())));
    };
  }

  /* The same measure in the years before, between and after two windows: how long its waves last. */
  private List<List<Block>> elsewhere(Period from, Period to, Choice choice) {
    List<List<Block>> stretches = new ArrayList<>();
    for (Period rest : Outside.of(docket.period(), from, to)) {
      sample(rest, choice).map(Sample::blocks).ifPresent(stretches::add);
    }
    return stretches;
  }

  /* Days in which the record holds as much as it does on average. */
  private ToDoubleFunction<Period> besideRecord() {
    double usual = restOfRecord(docket.period());
    return days -> usual > 0 ? restOfRecord(days) / usual * days.days() : 0;
  }

  /** What the record holds a day beside these acts, which are not to be measured by themselves. */
  double restOfRecord(Period window) {
    double rest = docket.volume().in(window).all() - acts.within(window).size();
    return rest / docket.coverage().days(window);
  }

  /** Whether it is an amount for some time, which grows with the record. */
  boolean forTime() {
    return switch (kind.form()) {
      case RATE, BALANCE -> true;
      case SHARE, MEAN -> false;
    };
  }

  @Override
  public OptionalDouble observed(Period from, Period to) {
    OptionalDouble before = observed(from, Choice.MAIN);
    OptionalDouble after = observed(to, Choice.MAIN);
    if (before.isEmpty() || after.isEmpty()) {
      return OptionalDouble.empty();
    }
    double one = before.getAsDouble();
    double other = after.getAsDouble();
    if (!byRatio()) {
      return OptionalDouble.of(other - one);
    }
    return OptionalDouble.of(one == other ? 0 : Math.log(other / one));
  }

  /** How it stands in a window under a choice, as observed; empty where nothing can be measured. */
  OptionalDouble observed(Period in, Choice choice) {
    Optional<Sample> sample = sample(choice.edges().of(in), choice);
    if (sample.isEmpty()) {
      return OptionalDouble.empty();
    }
    Sample some = sample.get();
    return switch (kind.form()) {
      case RATE, BALANCE -> OptionalDouble.of(some.amount() / some.exposure() * MONTH);
      case SHARE, MEAN ->
          some.incidents() == 0
              ? OptionalDouble.empty()
              : OptionalDouble.of(some.amount() / some.incidents());
    };
  }

  /** The incidents of a window in blocks; empty if no day of it is covered. */
  Optional<Sample> sample(Period window, Choice choice) {
    Weight weight = choice.weight().orElse(kind.main());
    return Blocks.of(
        docket.coverage(),
        window,
        acts.within(window, choice, docket),
        incident -> kind.weigher().apply(incident, weight),
        kind.greatest(weight),
        choice.ofRecord() ? besideRecord() : Period::days,
        choice.withoutBusiestWeek());
  }

  /**
   * The series of it by calendar units, without those that nobody watched; empty if there are fewer
   * than four. Amounts that are no counts are given for a month.
   */
  Optional<Series> series(Period whole, Grain grain, Choice choice) {
    boolean counts =
        kind.form() == Kind.Form.RATE && choice.weight().orElse(kind.main()) == Weight.COUNT;
    List<Series.Observation> observations = new ArrayList<>();
    for (Period unit : whole.split(grain)) {
      Optional<Sample> sample = unit.intersection(whole).flatMap(days -> sample(days, choice));
      sample.flatMap(some -> observation(unit, some, counts)).ifPresent(observations::add);
    }
    Series.Kind of = counts ? Series.Kind.COUNTS : Series.Kind.VALUES;
    return observations.size() < FEWEST_UNITS
        ? Optional.empty()
        : Optional.of(new Series(of, observations));
  }

  private Optional<Series.Observation> observation(Period unit, Sample sample, boolean count) {
    double exposure = sample.exposure();
    boolean part = kind.form() == Kind.Form.SHARE || kind.form() == Kind.Form.MEAN;
    if (part) {
      int n = sample.incidents();
      return n == 0
          ? Optional.empty()
          : Optional.of(new Series.Observation(unit, sample.amount() / n, n));
    }
    double value = count ? sample.amount() : sample.amount() / exposure * MONTH;
    return Optional.of(new Series.Observation(unit, value, exposure));
  }

  @Override
  public boolean byRatio() {
    return kind.form() == Kind.Form.RATE;
  }

  @Override
  public String unit() {
    return switch (kind.form()) {
      case RATE, BALANCE -> kind.main().unit() + " a month";
      case SHARE -> "of 1";
      case MEAN -> "ranks";
    };
  }

  @Override
  public String figures(Period in) {
    Optional<Sample> sample = sample(in, Choice.MAIN);
    if (sample.isEmpty()) {
      int n = incidents(in).size();
      return n + (n == 1 ? " incident" : " incidents") + " on record in " + in;
    }
    int n = sample.get().incidents();
    double amount = sample.get().amount();
    String what =
        switch (kind.form()) {
          case RATE, BALANCE ->
              number(amount / sample.get().exposure() * MONTH)
                  + (kind.main() == Weight.COUNT ? " a month" : " points a month");
          case SHARE -> n == 0 ? "none" : (int) amount + " of " + n;
          case MEAN -> n == 0 ? "none" : "mean " + number(amount / n);
        };
    return what + " (" + n + " " + kind.noun() + ") in " + in;
  }

  static String number(double value) {
    return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.2f" : "%.1f", value);
  }

  @Override
  public List<Weight> otherWeights() {
    return kind.others();
  }

  @Override
  public boolean ofIncidents() {
    return true;
  }

  @Override
  public List<Incident> incidents(Period in) {
    return acts.within(in).stream()
        .filter(one -> kind.weigher().apply(one, kind.main()).isPresent())
        .toList();
  }

  @Override
  public double pull(Incident incident) {
    return kind.pull(incident);
  }

  @Override
  public List<Reason> obstacles(Collection<Period> windows) {
    List<Reason> reasons = new ArrayList<>(Obstacles.ofTime(docket, windows));
    reasons.addAll(Obstacles.ofActors(docket, actors));
    return reasons;
  }

  @Override
  public SortedSet<String> works(Collection<Period> windows) {
    return new TreeSet<>();
  }
}
