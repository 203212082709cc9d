// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.forecast;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.fact.History;
import org.chancery.analysis.fact.Kinship;
import org.chancery.analysis.ranking.Rank;
import org.chancery.analysis.ranking.Ranker;

/** Ranks of true answers beside those of the recurrency baseline, and the cost of learning. */
public final class ForecastBenchmark {
  private static final int THREADS = Runtime.getRuntime().availableProcessors();
  private static final List<String> FORMS = List.of("", "--cost", "--baseline", "--tail");
  private static final int[] PERCENT = {10, 30, 100};
  private static final int TAIL = 10;
  private static final int MADE_STEPS = 1_000;
  private static final int MADE_ENTITIES = 50_000;
  private static final int MADE_RELATIONS = 100;

  private ForecastBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 2 && arguments[0].equals("--made")) {
      cost(made(Integer.parseInt(arguments[1])), Kinship.none(MADE_ENTITIES, MADE_RELATIONS));
      return;
    }
    String form = arguments.length > 0 && arguments[0].startsWith("--") ? arguments[0] : "";
    List<Path> files = Arrays.stream(arguments).skip(form.isEmpty() ? 0 : 1).map(Path::of).toList();
    if (!FORMS.contains(form) || (files.size() != 3 && files.size() != 5)) {
      System.err.println(
          "usage: [--cost | --baseline | --tail] TRAIN VALID TEST [ENTITIES RELATIONS]"
              + " | --made FACTS");
      System.exit(2);
    }
    run(form, Split.read(files));
  }

  private static void run(String form, Split split) {
    switch (form) {
      case "--cost" -> {
        for (int percent : PERCENT) {
          cost(first(split.train(), percent), split.kinship());
        }
      }
      case "--baseline" -> {
        head();
        baseline(split);
      }
      case "--tail" -> tail(split.train(), split.kinship());
      default -> compare(split);
    }
  }

  /* Where choices are made: what was learned from nine tenths of train's days ranks the last. */
  private static void tail(History train, Kinship kinship) {
    int[] steps = train.steps();
    int first = steps[steps.length - steps.length / TAIL];
    History before = train.before(first);
    head();
    long start = System.nanoTime();
    Ranker ranker = Ranker.learn(before, kinship, THREADS);
    row(
        "ours, last tenth of train's days",
        ranks(ranker.rank(before, train.from(first), THREADS)),
        start);
  }

  private static void compare(Split split) {
    head();
    baseline(split);
    History known = Split.joined(split.train(), split.valid());
    long start = System.nanoTime();
    Ranker ranker = Ranker.learn(split.train(), split.kinship(), THREADS);
    row("ours", ranks(ranker.rank(known, split.test(), THREADS)), start);
    start = System.nanoTime();
    Ranker refitted = Ranker.learn(known, split.kinship(), THREADS);
    row(
        "ours, weights from train and valid",
        ranks(refitted.rank(known, split.test(), THREADS)),
        start);
  }

  private static void head() {
    say("| | MRR | Hits@1 | Hits@3 | Hits@10 | seconds |");
    say("|---|---|---|---|---|---|");
  }

  private static void baseline(Split split) {
    long start = System.nanoTime();
    row("recurrency baseline", RecurrencyBaseline.ranks(split), start);
  }

  private static List<Double> ranks(List<Rank> ranks) {
    return ranks.stream().map(Rank::rank).toList();
  }

  private static void row(String name, List<Double> ranks, long start) {
    say(
        "| %s | %.4f | %.4f | %.4f | %.4f | %.0f |",
        name,
        ranks.stream().mapToDouble(rank -> 1 / rank).average().orElse(0),
        share(ranks, 1),
        share(ranks, 3),
        share(ranks, 10),
        seconds(start));
  }

  private static double share(List<Double> ranks, int most) {
    return ranks.stream().mapToInt(rank -> rank <= most ? 1 : 0).average().orElse(0);
  }

  private static void cost(History history, Kinship kinship) {
    long start = System.nanoTime();
    long processor = processor();
    Ranker.learn(history, kinship, THREADS);
    say(
        "%,d facts learned in %.0f s; %.0f s of processor time; heap at most %,d MB",
        history.facts().size(), seconds(start), (processor() - processor) / 1e9, heap() >> 20);
  }

  private static History first(History history, int percent) {
    List<Fact> facts = history.facts().subList(0, history.facts().size() * percent / 100);
    return History.of(facts, history.entities(), history.relations());
  }

  /* Pairs with heavy tails that repeat: a source's favourite targets, some acts more than others. */
  private static History made(int count) {
    Random random = new Random(1);
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int source = skewed(random, MADE_ENTITIES);
      int target = (source * 31 + 17 * skewed(random, 200) + 1) % MADE_ENTITIES;
      int step = (int) ((long) i * MADE_STEPS / count);
      facts.add(new Fact(step, source, skewed(random, MADE_RELATIONS), target));
    }
    return History.of(facts, MADE_ENTITIES, MADE_RELATIONS);
  }

  private static int skewed(Random random, int most) {
    double share = random.nextDouble();
    return (int) (most * share * share * share);
  }

  /* Of all threads, in nanoseconds: it says more than the clock where others use the machine. */
  private static long processor() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
