// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The benchmark of the import; {@code bench/import.sh} starts it. */
public final class ImportBenchmark {
  private static final int PAIRS = 5;
  private static final long SEED = 20_260_721;
  private static final int LARGER = 5; // the second file, for memory, has so many times the rows

  private ImportBenchmark() {}

  /** {@code FOLDER ROWS --like FILE…}: where to put files that are then removed, and so on. */
  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException {
    if (arguments.length < 4 || !"--like".equals(arguments[2])) {
      System.err.println("usage: bench/import.sh ROWS --like FILE…");
      System.exit(2);
    }
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    long rows = Long.parseLong(arguments[1].replace("_", ""));
    List<Path> like =
        List.of(arguments).subList(3, arguments.length).stream().map(Path::of).toList();
    GdeltSlices slices = GdeltSlices.read(like);
    Path file = generate(slices, rows, folder);
    race(file, folder, rows);
    say("");
    say("peak resident memory of the import, in a process of its own");
    long small = PeakMemory.ofImport(file, folder);
    say("  %,11d rows: %,5d MiB", rows, small);
    Files.delete(file);
    Path larger = generate(slices, LARGER * rows, folder);
    long large = PeakMemory.ofImport(larger, folder);
    say("  %,11d rows: %,5d MiB (%+.0f %%)", LARGER * rows, large, 100.0 * (large - small) / small);
    Files.delete(larger);
  }

  private static Path generate(GdeltSlices slices, long rows, Path folder) throws IOException {
    Path file = folder.resolve(rows + ".export.CSV");
    GdeltGenerator.Contents contents = new GdeltGenerator(slices, SEED).write(file, rows);
    say(
        "%s: %,d rows like %,d real ones, %,d MB; %,d repeated, %,d broken",
        file.getFileName(),
        contents.rows(),
        slices.rows().size(),
        Files.size(file) / 1_000_000,
        contents.repeated(),
        contents.broken());
    return file;
  }

  private static void race(Path file, Path folder, long rows) throws IOException, SQLException {
    Contest contest = new Contest(file, folder);
    List<Double> ratios = new ArrayList<>();
    say("");
    say("       bare copy          our import");
    say("pair   s (processor s)    s (processor s)     rows/s   bare/ours   of processor time");
    for (int pair = 1; pair <= PAIRS; pair++) {
      Contest.Cost bare = contest.bare();
      Contest.Cost ours = contest.ours();
      ratios.add(bare.wallSeconds() / ours.wallSeconds());
      say(
          "%4d  %5.2f (%5.2f)       %5.2f (%5.2f)       %,9.0f   %9.2f   %9.2f",
          pair,
          bare.wallSeconds(),
          bare.processorSeconds(),
          ours.wallSeconds(),
          ours.processorSeconds(),
          rows / ours.wallSeconds(),
          bare.wallSeconds() / ours.wallSeconds(),
          bare.processorSeconds() / ours.processorSeconds());
    }
    say("median bare/ours %.2f", median(ratios));
  }

  private static double median(List<Double> odd) {
    return odd.stream().sorted().toList().get(odd.size() / 2);
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
