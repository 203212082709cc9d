// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.effect;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.distribution.continuous.TDistribution;

/*
 * How it works. Incidents come in bursts, and relations have good and bad months, so that a sum over
 * a window strays further from what is expected of it than the sum of independent incidents would:
 * by its long-run variance, the spectrum of the series at frequency 0. That cannot be seen in a
 * window, whose mean is taken out of it; it is told from the waves that can be seen. What the blocks
 * stray from the mean of their window is turned into cosine waves, which are nearly independent of
 * one another, each with the spectrum at its frequency for its variance [1]. The spectrum is taken
 * for a flat part, of quick changes (independent incidents, bursts within a block), and a part of
 * slow ones that fades with a memory, as that of a first-order autoregression does. How large the
 * slow part is and how long its memory, is not known: the likelihood of the waves [2] says how well
 * each of some tens of pairs agrees with them, and all are kept by their weight [3]. For each pair
 * the level of the flat part follows from the data alone.
 *
 * The degrees of freedom of the result are those of a multiple of chi-squared with the same variance
 * [4], on the scale of logarithms: they count how uneven the strays are (a single burst among quiet
 * weeks has about 2, whatever the number of weeks) and how far the pairs disagree. The variance is
 * such that Student's distribution has the same 95 % quantile as the pairs together.
 *
 * [1] U. K. Müller (2007), A theory of robust long-run variance estimation, Journal of
 *     Econometrics 141:1331-1352; E. Lazarus, D. J. Lewis, J. H. Stock and M. W. Watson (2018),
 *     HAR inference: recommendations for practice, Journal of Business and Economic Statistics
 *     36:541-559.
 * [2] P. Whittle (1953), Estimation and information in stationary time series, Arkiv för Matematik
 *     2:423-434.
 * [3] U. K. Müller (2014), HAC corrections for strongly autocorrelated time series, Journal of
 *     Business and Economic Statistics 32:311-322.
 * [4] F. E. Satterthwaite (1946), An approximate distribution of estimates of variance components,
 *     Biometrics Bulletin 2:110-114.
 */
/**
 * How far the sums over some windows are apt to stray from what is expected of them, together.
 *
 * @param variance of the sum of the sums, not negative
 * @param freedom degrees of freedom that it rests on
 */
record Spread(double variance, double freedom) {
  /** Below this, intervals would have no end. */
  static final double LEAST = 2;

  private static final double DECIDES = 0.95;
  private static final double PRECISION = 0.004;
  private static final double NEGLIGIBLE = 0.001;

  /** That of amounts, which are expected in proportion to exposure. */
  static Spread ofAmounts(Sample... windows) {
    return of(Block::exposure, List.of(windows));
  }

  /** That of amounts which are expected in proportion to incidents. */
  static Spread ofShares(Sample window) {
    return of(Block::incidents, List.of(window));
  }

  private static Spread of(ToDoubleFunction<Block> size, List<Sample> windows) {
    List<Waves> inside = waves(windows.stream().map(Sample::blocks), size);
    if (inside.isEmpty()) {
      return new Spread(0, LEAST);
    }
    List<Waves> outside =
        waves(windows.stream().flatMap(in -> in.elsewhere().stream()).distinct(), size);
    return matched(weighed(inside, outside), evenness(inside));
  }

  /** Student's distribution that is as wide as the mixture, at the probability that decides. */
  private static Spread matched(List<Weighed> mixture, double evenness) {
    double mean = mixture.stream().mapToDouble(one -> one.weight() * one.logVariance()).sum();
    double disagreement =
        mixture.stream()
            .mapToDouble(one -> one.weight() * Math.pow(one.logVariance() - mean, 2))
            .sum();
    double freedom = Math.max(LEAST, 2 / (2 / evenness + disagreement));
    TDistribution one = new TDistribution(Math.max(LEAST, evenness));
    double far =
        quantile(mixture, one) / new TDistribution(freedom).inverseCumulativeProbability(DECIDES);
    return new Spread(far * far, freedom);
  }

  private static double quantile(List<Weighed> mixture, TDistribution each) {
    double low = 0;
    double high = 1;
    while (below(high, mixture, each) < DECIDES) {
      low = high;
      high *= 2;
    }
    while (high - low > PRECISION * high) {
      double middle = (low + high) / 2;
      if (below(middle, mixture, each) < DECIDES) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private static double below(double x, List<Weighed> mixture, TDistribution each) {
    double sum = 0;
    for (Weighed one : mixture) {
      if (one.weight() > NEGLIGIBLE) {
        sum += one.weight() * each.cumulativeProbability(x * Math.exp(-one.logVariance() / 2));
      }
    }
    return sum;
  }

  private static List<Waves> waves(Stream<List<Block>> stretches, ToDoubleFunction<Block> size) {
    return stretches
        .filter(blocks -> blocks.size() > 1)
        .map(blocks -> Waves.of(blocks, size, Block::amount))
        .filter(waves -> waves.squares() > 0)
        .toList();
  }

  private record Weighed(double weight, double logVariance) {}

  private static List<Weighed> weighed(List<Waves> inside, List<Waves> outside) {
    int longest =
        Stream.concat(inside.stream(), outside.stream()).mapToInt(Waves::blocks).max().orElse(0);
    List<Slowness> possible = Slowness.possible(longest);
    double[] logs =
        possible.stream()
            .mapToDouble(
                one ->
                    Math.log(one.prior())
                        + Stream.concat(inside.stream(), outside.stream())
                            .mapToDouble(waves -> waves.logLikelihood(one))
                            .sum())
            .toArray();
    double most = Arrays.stream(logs).max().orElseThrow();
    double all = Arrays.stream(logs).map(log -> Math.exp(log - most)).sum();
    return IntStream.range(0, logs.length)
        .mapToObj(
            i -> new Weighed(Math.exp(logs[i] - most) / all, logVariance(possible.get(i), inside)))
        .toList();
  }

  private static double logVariance(Slowness slowness, List<Waves> inside) {
    double quick = inside.stream().mapToDouble(waves -> waves.quick(slowness)).sum();
    return Math.log(quick * slowness.inflation());
  }

  /** The degrees of freedom of the sum of the squares of the strays. */
  private static double evenness(List<Waves> inside) {
    double squares = inside.stream().mapToDouble(Waves::squares).sum();
    double fourths = inside.stream().mapToDouble(Waves::fourths).sum();
    int blocks = inside.stream().mapToInt(Waves::blocks).sum();
    int most = blocks - inside.size();
    double excess = fourths - squares * squares / blocks;
    return excess > 0 ? Math.min(most, 2 * squares * squares / excess) : most;
  }
}
