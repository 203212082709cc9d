// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.progress.Progress;
import org.chancery.model.time.Timekeeper;
import org.chancery.workbench.desk.Desk;
import org.chancery.workbench.desk.FetchOptions;
import org.chancery.workbench.desk.MeasureOptions;
import org.chancery.workbench.fetch.Source;

/** What a fetch of GDELT costs without the network; {@code bench/fetch.sh} starts it. */
public final class FetchBenchmark {
  private static final int PER_SLICE = 1_000; // the real ones have 800 to 2,000
  private static final double RATE = 1_000;
  private static final int AT_ONCE = 4;
  private static final String PARTNER = "POL";

  private FetchBenchmark() {}

  /**
   * {@code FOLDER DAYS ACTOR --like FILE…}; or, in a process of its own, {@code --run …} or {@code
   * --ask …}.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length == 5 && arguments[0].equals("--run")) {
      run(arguments[1], Path.of(arguments[2]), Integer.parseInt(arguments[3]), arguments[4]);
      return;
    }
    if (arguments.length == 4 && arguments[0].equals("--ask")) {
      ask(Path.of(arguments[1]), arguments[2], arguments[3]);
      return;
    }
    if (arguments.length < 5 || !arguments[3].equals("--like")) {
      System.err.println("usage: bench/fetch.sh DAYS ACTOR --like FILE…");
      System.exit(2);
    }
    Path folder = Path.of(arguments[0]);
    int days = Integer.parseInt(arguments[1]);
    List<Path> like = Arrays.stream(arguments).skip(4).map(Path::of).toList();
    try (MadeMirror mirror = new MadeMirror(folder.resolve("mirror"))) {
      mirror.make(GdeltSlices.read(like), days, PER_SLICE);
      say(
          "%d days: %d files, %,d rows, %,d MB to fetch",
          days, days * 96 * 2, mirror.rows(), mirror.bytes() / 1_000_000);
      Path record = folder.resolve("fetch.duckdb");
      String about = arguments[2];
      fetched("about " + about, mirror, record, days, about);
      fetched("the same again", mirror, record, days, about);
      say("partners          %s", process("--ask", record.toString(), about, ""));
      say("relation with %s %s", PARTNER, process("--ask", record.toString(), about, PARTNER));
      fetched("everybody", mirror, folder.resolve("all.duckdb"), days, FetchOptions.EVERYBODY);
    }
  }

  private static void fetched(String what, MadeMirror mirror, Path record, int days, String about)
      throws IOException, InterruptedException {
    String told =
        process("--run", mirror.address(), record.toString(), Integer.toString(days), about);
    say("%-16s %s; record %.1f MB", what, told, Files.size(record) / 1e6);
  }

  private static String process(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (!arguments[0].equals("--ask")) { // what is asked has the heap that chancery has
      command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    }
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), FetchBenchmark.class.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String told = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IOException(arguments[0] + " in a process of its own failed");
    }
    return told;
  }

  private static void run(String address, Path record, int days, String about) throws IOException {
    long start = System.nanoTime();
    Source source =
        Source.overHttp(
            address,
            RATE,
            AT_ONCE,
            new Clock(),
            GdeltGenerator.firstDay().plusDays(days + 1L).atStartOfDay());
    LocalDate first = GdeltGenerator.firstDay();
    FetchOptions options =
        new FetchOptions(
            first,
            first.plusDays(days - 1L),
            List.of(about),
            false,
            Optional.empty(),
            record.resolveSibling("slices"));
    try (Desk desk = Desk.atNewRecord(record)) {
      desk.fetch(options, source, Progress.SILENT);
    }
    sayCost(start);
  }

  /* All partners of one, or the relation of two. */
  private static void ask(Path record, String about, String partner) throws IOException {
    long start = System.nanoTime();
    CountingSink lines = new CountingSink();
    try (Desk desk = Desk.atRecord(record)) {
      if (partner.isEmpty()) {
        desk.writePartners(Optional.of(about), MeasureOptions.USUAL, lines);
      } else {
        desk.writeRelation(about, partner, MeasureOptions.USUAL, lines);
      }
    }
    System.out.print(lines.rows() + " lines, ");
    sayCost(start);
  }

  private static void sayCost(long start) throws IOException {
    long processor =
        ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    say(
        "%.1f s, %.1f s of processor time, %d MiB at most",
        (System.nanoTime() - start) / 1e9, processor / 1e9, peak());
  }

  /* As Linux counts it: heap, DuckDB and all. */
  private static long peak() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  private static final class Clock implements Timekeeper {
    @Override
    public Duration elapsed() {
      return Duration.ofNanos(System.nanoTime());
    }

    @Override
    public void pause(Duration time) throws InterruptedException {
      if (!time.isNegative() && !time.isZero()) {
        Thread.sleep(time.toMillis() + 1);
      }
    }
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
