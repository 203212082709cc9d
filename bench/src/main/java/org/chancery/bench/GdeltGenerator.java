// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/*
 * How it works. As GDELT does, rows come out in slices of some thousand, each with the stamp of a
 * quarter of an hour; the slices are spread over a year. A row is a real row of the slices in which, one time in two each, the second
 * actor, the act and the places are those of other real rows: values keep their frequencies and what
 * belongs together stays together, yet few rows are the same. A document reports as many events as a
 * real one drawn from the slices does; its address is a real one with a number of its own behind the
 * host. The event day lies as far before the day added as in the real row.
 */
/** Makes GDELT 2.0 files of any length that look like real ones; the same seed, the same bytes. */
final class GdeltGenerator {
  /** One row in so many is, word for word, one of the last thousand again. */
  static final int ROWS_PER_REPETITION = 500;

  /** One row in so many is broken in one of four ways. */
  static final int ROWS_PER_BROKEN = 2_000;

  private static final DateTimeFormatter COMPACT = DateTimeFormatter.BASIC_ISO_DATE;
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
  private static final int QUARTERS_OF_A_DAY = 96;
  private static final int QUARTERS_OF_THE_YEAR = 365 * QUARTERS_OF_A_DAY;
  private static final long ROWS_OF_A_SLICE = 1_000; // the real ones have 800 to 2,000
  private static final int RECENT = 1_000;
  private static final List<List<GdeltRow.Block>> DRAWN_TOGETHER =
      List.of(
          List.of(GdeltRow.Block.ACTOR_2, GdeltRow.Block.ACTOR_2_PLACE),
          List.of(GdeltRow.Block.ACTION),
          List.of(GdeltRow.Block.ACTOR_1_PLACE),
          List.of(GdeltRow.Block.ACTION_PLACE));

  private final GdeltSlices slices;
  private final Random random;
  private final List<String> recent = new ArrayList<>(RECENT);
  private long lastId = 1_300_000_000L;
  private long documents;
  private long fresh;
  private long repeated;
  private long broken;

  GdeltGenerator(GdeltSlices slices, long seed) {
    this.slices = slices;
    this.random = new Random(seed);
  }

  /**
   * What a file holds.
   *
   * @param fresh events that can be used and stand in it for the first time
   * @param repeated rows that stand in it before
   * @param broken rows that cannot be used
   */
  record Contents(long fresh, long repeated, long broken) {
    long rows() {
      return fresh + repeated + broken;
    }
  }

  Contents write(Path file, long rows) throws IOException {
    long parts = Math.max(1, Math.min(QUARTERS_OF_THE_YEAR, rows / ROWS_OF_A_SLICE));
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (long part = 0; part < parts; part++) {
        int quarter = (int) (QUARTERS_OF_THE_YEAR * part / parts);
        writeSlice(writer, quarter, (int) (rows * (part + 1) / parts - rows * part / parts));
      }
    }
    return new Contents(fresh, repeated, broken);
  }

  /** First day of what is made. */
  static LocalDate firstDay() {
    return FIRST_DAY;
  }

  /** The rows of the events of one quarter of an hour, counted from the first day on. */
  List<String> slice(int quarter, int rows) throws IOException {
    StringWriter text = new StringWriter();
    writeSlice(text, quarter, rows);
    return text.toString().lines().toList();
  }

  private void writeSlice(Writer writer, int quarter, int rows) throws IOException {
    LocalDate day = FIRST_DAY.plusDays(quarter / QUARTERS_OF_A_DAY);
    int minutes = quarter % QUARTERS_OF_A_DAY * 15;
    String stamp = COMPACT.format(day) + "%02d%02d00".formatted(minutes / 60, minutes % 60);
    for (String address : addresses(rows)) {
      writer.write(line(day, stamp, address));
      writer.write('\n');
    }
  }

  /** An address for each row; those of one document are spread over the slice, as in real ones. */
  private List<String> addresses(int rows) {
    List<String> addresses = new ArrayList<>(rows);
    while (addresses.size() < rows) {
      String address = address();
      int events = any(slices.eventsPerAddress());
      for (int i = 0; i < events && addresses.size() < rows; i++) {
        addresses.add(address);
      }
    }
    Collections.shuffle(addresses, random);
    return addresses;
  }

  private String address() {
    String real = any(slices.rows()).get(GdeltRow.ADDRESS);
    int path = real.indexOf('/', real.indexOf("//") + 2);
    String number = Long.toString(++documents * 7_919, 36);
    return path < 0
        ? real + "/" + number
        : real.substring(0, path) + "/" + number + real.substring(path);
  }

  private String line(LocalDate day, String stamp, String address) {
    if (!recent.isEmpty() && oneIn(ROWS_PER_REPETITION)) {
      repeated++;
      return any(recent);
    }
    GdeltRow row = row(day, stamp, address);
    if (oneIn(ROWS_PER_BROKEN)) {
      broken++;
      return breakIt(row);
    }
    fresh++;
    String line = row.line();
    remember(line);
    return line;
  }

  private GdeltRow row(LocalDate day, String stamp, String address) {
    GdeltRow real = any(slices.rows());
    List<String> cells = new ArrayList<>(real.cells());
    for (List<GdeltRow.Block> blocks : DRAWN_TOGETHER) {
      if (random.nextBoolean()) {
        GdeltRow other = any(slices.rows());
        blocks.forEach(block -> block.copy(other, cells));
      }
    }
    lastId += 1 + random.nextInt(3);
    cells.set(GdeltRow.ID, Long.toString(lastId));
    setDay(cells, day.minusDays(daysUntilAdded(real)));
    cells.set(GdeltRow.DAY_ADDED, stamp);
    cells.set(GdeltRow.ADDRESS, address);
    return new GdeltRow(cells);
  }

  private static void setDay(List<String> cells, LocalDate day) {
    String text = COMPACT.format(day);
    cells.set(GdeltRow.EVENT_DAY, text);
    cells.set(GdeltRow.MONTH, text.substring(0, 6));
    cells.set(GdeltRow.YEAR, text.substring(0, 4));
    String fraction = Integer.toString(10_000 + (day.getDayOfYear() - 1) * 10_000 / 366);
    cells.set(GdeltRow.FRACTION_OF_YEAR, text.substring(0, 4) + "." + fraction.substring(1));
  }

  private static long daysUntilAdded(GdeltRow row) {
    LocalDate happened = LocalDate.parse(row.get(GdeltRow.EVENT_DAY), COMPACT);
    LocalDate added = LocalDate.parse(row.get(GdeltRow.DAY_ADDED).substring(0, 8), COMPACT);
    return ChronoUnit.DAYS.between(happened, added);
  }

  private String breakIt(GdeltRow row) {
    String line = row.line();
    return switch (random.nextInt(4)) {
      case 0 -> String.join("\t", row.cells().subList(0, 30)); // breaks off
      case 1 -> line + "\t"; // a column too many
      case 2 -> line.replaceFirst("\t20\\d{6}\t", "\t20250230\t"); // no such day
      default -> "#" + line; // an id that is no number
    };
  }

  private void remember(String line) {
    if (recent.size() < RECENT) {
      recent.add(line);
    } else {
      recent.set(random.nextInt(RECENT), line);
    }
  }

  private boolean oneIn(int count) {
    return random.nextInt(count) == 0;
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
