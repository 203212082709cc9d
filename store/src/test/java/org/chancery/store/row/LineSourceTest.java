// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.row;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineSourceTest {
  private static final long HUNDRED_MEGABYTES = 100L << 20;

  @Test
  void givesNoRowOfAnEmptyText() throws IOException {
    assertThat(Sources.rows(new LineSource(Sources.of("")))).isEmpty();
  }

  @Test
  void givesTheLastLineWhetherOrNotItEnds() throws IOException {
    assertThat(Sources.texts(new LineSource(Sources.of("a\nb")))).containsExactly("a", "b");
    assertThat(Sources.texts(new LineSource(Sources.of("a\nb\n")))).containsExactly("a", "b");
  }

  @Test
  void numbersLinesFromOneAndCountsBlankOnes() throws IOException {
    List<RawRow> rows = Sources.rows(new LineSource(Sources.of("a\n\nc\n")));

    assertThat(rows).extracting(RawRow::line).containsExactly(1L, 2L, 3L);
    assertThat(rows).extracting(RawRow::text).containsExactly("a", "", "c");
  }

  @Test
  void dropsTheCarriageReturnOfWindows() throws IOException {
    List<RawRow> rows = Sources.rows(new LineSource(Sources.of("a\tb\r\nc\td\r\n")));

    assertThat(rows).extracting(row -> row.cells().get(1)).containsExactly("b", "d");
    assertThat(rows).extracting(RawRow::text).containsExactly("a\tb", "c\td");
  }

  @Test
  void dropsAByteOrderMarkAtTheBeginningOnly() throws IOException {
    assertThat(Sources.texts(new LineSource(Sources.of("\ufeffa\n\ufeffb\n"))))
        .containsExactly("a", "\ufeffb");
  }

  @Test
  void replacesWhatIsNotUtf8AndSaysSo() throws IOException {
    byte[] text = "good\nbr\u00f6ken\ngood\n".getBytes(StandardCharsets.ISO_8859_1);

    List<RawRow> rows = Sources.rows(new LineSource(new ByteArrayInputStream(text)));

    assertThat(rows).extracting(RawRow::text).containsExactly("good", "br\ufffdken", "good");
    assertThat(rows).extracting(RawRow::repaired).containsExactly(false, true, false);
  }

  @Test
  void doesNotCallARowRepairedThatHoldsTheReplacementCharacterItself() throws IOException {
    List<RawRow> rows = Sources.rows(new LineSource(Sources.of("br\ufffdken\n")));

    assertThat(rows.get(0).text()).isEqualTo("br\ufffdken");
    assertThat(rows.get(0).repaired()).isFalse();
  }

  @Test
  void readsARowThatIsNotUtf8AsToldAndTheOthersAsUtf8() throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.writeBytes("Orb\u00e1n\n".getBytes(StandardCharsets.ISO_8859_1));
    text.writeBytes("Orb\u00e1n\n".getBytes(StandardCharsets.UTF_8));

    List<RawRow> rows =
        Sources.rows(
            new LineSource(
                new ByteArrayInputStream(text.toByteArray()), StandardCharsets.ISO_8859_1));

    assertThat(rows).extracting(RawRow::text).containsExactly("Orb\u00e1n", "Orb\u00e1n");
    assertThat(rows).extracting(RawRow::repaired).containsExactly(true, false);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13})
  void cutsLinesOfAnyLengthWhateverTheBlocks(long seed) throws IOException {
    Random random = new Random(seed);
    List<String> written = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      int length = random.nextInt(10) == 0 ? random.nextInt(700_000) : random.nextInt(3_000);
      written.add("x".repeat(length) + i);
    }
    byte[] text = (String.join("\n", written) + "\n").getBytes(StandardCharsets.UTF_8);

    List<String> read = Sources.texts(new LineSource(dribbling(text, random)));

    assertThat(read).isEqualTo(written);
  }

  @Test
  void passesOverALineOf100MegabytesWithoutHoldingIt() throws IOException {
    InputStream text =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    Sources.of("before\n"),
                    Sources.repeated('x', HUNDRED_MEGABYTES),
                    Sources.of("\nafter\n"))));
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();

    List<RawRow> rows = Sources.rows(new LineSource(text));

    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat(allocated).isLessThan(16L << 20);
    assertThat(rows).extracting(RawRow::tooLong).containsExactly(false, true, false);
    assertThat(rows.get(1).bytes()).isEqualTo(HUNDRED_MEGABYTES);
    assertThat(rows.get(1).text()).hasSize(RawRow.LIMIT);
    assertThat(rows.get(2).text()).isEqualTo("after");
    assertThat(rows.get(2).line()).isEqualTo(3);
  }

  @Test
  void readsALineThatIsJustShortEnough() throws IOException {
    String longest = "x".repeat(RawRow.LIMIT);

    List<RawRow> rows = Sources.rows(new LineSource(Sources.of(longest + "\n" + longest + "y\n")));

    assertThat(rows).extracting(RawRow::tooLong).containsExactly(false, true);
    assertThat(rows.get(0).text()).isEqualTo(longest);
  }

  @ParameterizedTest(name = "{0} bytes at a time")
  @ValueSource(ints = {1, 7, 1 << 20})
  void givesEveryRowBeforeTheFileBreaksOff(int step) {
    byte[] text = "first\nsecond\nthird and not finished".getBytes(StandardCharsets.UTF_8);

    List<RawRow> rows = Sources.rowsUntilBreak(new LineSource(Sources.breakingAfter(text, step)));

    assertThat(rows).extracting(RawRow::text).containsExactly("first", "second");
  }

  private static InputStream dribbling(byte[] bytes, Random random) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] into, int offset, int length) {
        return super.read(into, offset, Math.min(length, 1 + random.nextInt(300_000)));
      }
    };
  }
}
