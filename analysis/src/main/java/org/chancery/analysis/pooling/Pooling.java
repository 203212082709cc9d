// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.pooling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.chancery.analysis.estimate.Interval;

/*
 * How it works. The relations of an actor are taken for draws from one population, whose middle is
 * the share or rate of all of them together [1]. Shares have a beta distribution in it and rates a
 * gamma one, so that what is known of a relation after counting is of the same family [2]: m units
 * of the population's are added to the s of its own,
 *
 *   value = (m * common + count) / (m + s),     weight of its own data = s / (m + s).
 *
 * How alike the relations are, m, is not known. To put the likeliest m in its place would make the
 * intervals too narrow, and infinite where the relations happen to look alike; the result is
 * instead averaged over m by its likelihood, each weight of a relation of mean size being as likely
 * as any other beforehand [3].
 *
 * [1] B. Efron and C. Morris (1975), Data analysis using Stein's estimator and its generalizations,
 *     Journal of the American Statistical Association 70:311-319.
 * [2] A. Gelman, J. B. Carlin, H. S. Stern, D. B. Dunson, A. Vehtari and D. B. Rubin (2013),
 *     Bayesian Data Analysis, 3rd ed., sections 2.4, 2.6 and 5.3.
 * [3] M. J. Daniels (1999), A prior for the variance in hierarchical models, Canadian Journal of
 *     Statistics 27:567-578.
 */
/**
 * Draws thin relations towards the actor's own mix: the fewer incidents a relation has, and the
 * more alike the others are, the more.
 */
public final class Pooling {
  /** Weights of a relation of mean size that are averaged over. */
  private static final int WEIGHTS = 40;

  private static final int HALVINGS = 30;

  /** Likelihoods below this are left out. */
  private static final double NEGLIGIBLE = 1e-5;

  private Pooling() {}

  /**
   * The share of a kind in each relation, 0 to 1.
   *
   * @param parts of each relation the incidents of the kind, and all incidents
   * @param level level of confidence of the intervals
   * @return in the same order
   */
  public static List<Pooled> shares(List<Part> parts, double level) {
    if (parts.stream().anyMatch(part -> part.count() > part.size())) {
      throw new IllegalArgumentException("a part is more than the whole");
    }
    // Half an incident of either kind, so that what never happened is not taken for impossible.
    double common = (count(parts) + 0.5) / (size(parts) + 1);
    return pool(new Population.Shares(common), parts, level);
  }

  /**
   * The rate of each relation, in incidents for each unit of size.
   *
   * @param parts of each relation the incidents, and how much was looked at
   * @param level level of confidence of the intervals
   * @return in the same order
   */
  public static List<Pooled> rates(List<Part> parts, double level) {
    double common = (count(parts) + 0.5) / size(parts);
    return pool(new Population.Rates(common), parts, level);
  }

  private static List<Pooled> pool(Population population, List<Part> parts, double level) {
    List<Candidate> candidates = candidates(population, parts);
    return parts.stream().map(part -> pooled(population, part, candidates, level)).toList();
  }

  /**
   * A number of units that the population may be worth.
   *
   * @param units m
   * @param likelihood its likelihood; all add up to about 1
   */
  private record Candidate(double units, double likelihood) {}

  private static List<Candidate> candidates(Population population, List<Part> parts) {
    double[] units = new double[WEIGHTS];
    double[] logs = new double[WEIGHTS];
    double mean = size(parts) / parts.size();
    for (int i = 0; i < WEIGHTS; i++) {
      double weight = (i + 0.5) / WEIGHTS;
      double here = mean * (1 - weight) / weight;
      units[i] = here;
      logs[i] = parts.stream().mapToDouble(part -> population.logLikelihood(part, here)).sum();
    }
    double most = IntStream.range(0, WEIGHTS).mapToDouble(i -> logs[i]).max().orElseThrow();
    double all = IntStream.range(0, WEIGHTS).mapToDouble(i -> Math.exp(logs[i] - most)).sum();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < WEIGHTS; i++) {
      double likelihood = Math.exp(logs[i] - most) / all;
      if (likelihood > NEGLIGIBLE) {
        candidates.add(new Candidate(units[i], likelihood));
      }
    }
    return candidates;
  }

  private static Pooled pooled(
      Population population, Part part, List<Candidate> candidates, double level) {
    double weight = 0;
    for (Candidate one : candidates) {
      weight += one.likelihood() * part.size() / (one.units() + part.size());
    }
    weight = Math.min(1, weight);
    double value = weight * part.own() + (1 - weight) * population.common();
    DoubleUnaryOperator below =
        x ->
            candidates.stream()
                .mapToDouble(one -> one.likelihood() * population.below(x, part, one.units()))
                .sum();
    double tail = (1 - level) / 2;
    double greatest = population.greatest(part);
    Interval interval =
        new Interval(
            Math.min(value, reached(below, tail, greatest)),
            Math.max(value, reached(below, 1 - tail, greatest)),
            level);
    return new Pooled(part.own(), value, interval, weight);
  }

  private static double reached(DoubleUnaryOperator below, double probability, double greatest) {
    double low = 0;
    double high = greatest;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (below.applyAsDouble(middle) < probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private static double count(List<Part> parts) {
    return parts.stream().mapToDouble(Part::count).sum();
  }

  private static double size(List<Part> parts) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("no relation to pool");
    }
    return parts.stream().mapToDouble(Part::size).sum();
  }
}
