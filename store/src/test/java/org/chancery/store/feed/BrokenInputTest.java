// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file holds, every row of it becomes a value, and a broken row spoils no other. */
class BrokenInputTest {
  private static final List<String> SPOILERS =
      List.of(
          "\t",
          "\n",
          "\r",
          "\"",
          ",",
          ";",
          "|",
          "\ufffd",
          "NaN",
          "-",
          "1e99",
          "None",
          "9".repeat(25),
          "\u0661\u0662",
          "2024-02-30",
          "' OR 1=1",
          "\\",
          "x".repeat(5_000));

  private static Stream<Arguments> texts() {
    String gdelt =
        String.join(
            "\n",
            GdeltRows.v2(),
            GdeltRows.v1(),
            GdeltRows.v1Back(),
            GdeltRows.mention(),
            GdeltRows.v2(GdeltRows.EVENT_CODE, "190"));
    return Stream.of(
            Arguments.of(Format.GDELT, "", gdelt),
            withHeader(Format.POLECAT, "polecat.tsv"),
            withHeader(Format.ACLED, "acled.csv"),
            withHeader(Format.ACLED, "acled-2022.csv"),
            withHeader(Format.UCDP, "ucdp.csv"))
        .flatMap(
            text ->
                Stream.of(61L, 62L, 63L)
                    .map(seed -> Arguments.of(text.get()[0], text.get()[1], text.get()[2], seed)));
  }

  private static Arguments withHeader(Format format, String fixture) {
    String text = Reading.fixtureText(fixture);
    int end = text.indexOf('\n') + 1;
    return Arguments.of(format, text.substring(0, end), text.substring(end));
  }

  @ParameterizedTest(name = "{0}, seed {3}")
  @MethodSource("texts")
  void givesAValueForEveryRow(Format format, String header, String rows, long seed) {
    Random random = new Random(seed);
    int good = 0;
    int bad = 0;
    for (int round = 0; round < 300; round++) {
      byte[] spoiled = spoiled(header, rows, 1 + random.nextInt(6), random);

      Reading reading = read(format, spoiled);

      assertThat(reading.coded()).hasSameSizeAs(reading.rows()).isNotEmpty();
      assertThat(reading.bad())
          .allMatch(one -> one.reason().matches("[a-z]+(-[a-z]+)*"))
          .allMatch(one -> !one.message().isBlank() && one.message().length() < 300);
      good += reading.events().size();
      bad += reading.bad().size();
    }
    assertThat(good).isGreaterThan(50);
    assertThat(bad).isGreaterThan(50);
  }

  @ParameterizedTest(name = "{0}, seed {3}")
  @MethodSource("texts")
  void losesNoRowToABrokenOne(Format format, String header, String rows, long seed) {
    Random random = new Random(seed);
    Reading whole = read(format, (header + rows).getBytes(StandardCharsets.UTF_8));
    for (int round = 0; round < 50; round++) {
      String garbage = SPOILERS.get(random.nextInt(SPOILERS.size())).replace("\"", "'");

      Reading reading =
          read(format, (header + garbage + "\n" + rows).getBytes(StandardCharsets.UTF_8));

      assertThat(reading.events()).hasSameSizeAs(whole.events());
      assertThat(reading.reports()).isEqualTo(whole.reports());
    }
  }

  private static Reading read(Format format, byte[] text) {
    return Reading.of(new ByteArrayInputStream(text), Optional.of(format), Optional.empty());
  }

  private static byte[] spoiled(String header, String rows, int times, Random random) {
    byte[] text = rows.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < times; i++) {
      int at = random.nextInt(text.length);
      int cut = random.nextInt(4) == 0 ? Math.min(text.length - at, random.nextInt(40)) : 0;
      byte[] more =
          random.nextInt(5) == 0
              ? new byte[] {(byte) (1 + random.nextInt(255)), (byte) (0x80 + random.nextInt(128))}
              : SPOILERS.get(random.nextInt(SPOILERS.size())).getBytes(StandardCharsets.UTF_8);
      text = replaced(text, at, cut, more);
    }
    return replaced(text, 0, 0, header.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] replaced(byte[] text, int at, int cut, byte[] more) {
    byte[] changed = Arrays.copyOf(text, text.length - cut + more.length);
    System.arraycopy(more, 0, changed, at, more.length);
    System.arraycopy(text, at + cut, changed, at + more.length, text.length - at - cut);
    return changed;
  }
}
