// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Event;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.store.feed.QuadrupleOptions.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuadrupleCoderTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeMaps() throws IOException {
    Files.writeString(
        folder.resolve("e.txt"),
        "Belarus\t0\nForeign_Affairs_(Russia)\t1\nAlgirdas Butkevi\u010dius\t2\n");
    Files.writeString(folder.resolve("r.txt"), "Make_a_visit\t0\nYodel_at\t1\n");
  }

  @Test
  void namesIdsByTheirMaps() {
    Event event = read("0\t0\t1\t48\n").onlyEvent();

    assertThat(event.date().text()).isEqualTo("2014-01-03");
    assertThat(event.actors().get(0).principal()).isEqualTo(new ActorId("BLR"));
    assertThat(event.recipients().get(0).who().mention()).isEqualTo("Foreign Affairs (Russia)");
    assertThat(event.recipients().get(0).principal()).isEqualTo(new ActorId("RUS"));
    assertThat(event.act().cameo()).contains("042");
    assertThat(event.says()).isEqualTo("Make a visit");
    assertThat(event.id().value()).isEqualTo("quadruple:01234567-1");
  }

  @Test
  void ignoresBlanksAndFurtherColumns() {
    assertThat(read("2  \t0    \t1\t0\t-1\n").onlyEvent().actors().get(0).who().mention())
        .isEqualTo("Algirdas Butkevi\u010dius");
  }

  @Test
  void keepsARelationThatNoCodebookKnows() {
    Event event = read("0\t1\t1\t0\n").onlyEvent();

    assertThat(event.act().type()).isEmpty();
    assertThat(event.says()).isEqualTo("Yodel at");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      textBlock =
          """
          8736, HOURS,   2014-12-31
          23,   HOURS,   2014-01-01
          1439, MINUTES, 2014-01-01
          1440, MINUTES, 2014-01-02
          59,   DAYS,    2014-03-01
          """)
  void countsTimeFromTheEpoch(String time, TimeUnit unit, LocalDate day) {
    Reading reading = read("0\t0\t1\t" + time + "\n", unit);

    assertThat(reading.onlyEvent().date().earliest()).isEqualTo(day);
  }

  @Test
  void givesTheSameBytesTheSameIds() {
    String text = "0\t0\t1\t0\n0\t0\t1\t0\n";

    assertThat(read(text).events())
        .extracting(event -> event.id().nativeId())
        .containsExactly("01234567-1", "01234567-2");
  }

  @ParameterizedTest(name = "{0} is bad")
  @CsvSource(
      textBlock =
          """
          0|0|1,                    column-count
          9|0|1|0,                  unknown-id
          0|9|1|0,                  unknown-id
          0|0|9|0,                  unknown-id
          x|0|1|0,                  number
          0|0|1|-24,                number
          0|0|1|24.0,               number
          0|0|1|99999999999999999999, number
          0|0|1|9223372036854775807, number
          0|0|1|999999999,          date
          """)
  void saysWhyARowIsBad(String row, String reason) {
    Reading reading = read("0\t0\t1\t0\n".repeat(3) + row.replace('|', '\t') + "\n");

    assertThat(reading.reasons()).containsExactly(reason);
    assertThat(reading.events()).hasSize(3);
  }

  @Test
  void saysThatIdsNeedNames() {
    assertThatThrownBy(() -> Reading.of("0\t0\t1\t0\n"))
        .isInstanceOfSatisfying(
            ChanceryException.class, fault -> assertThat(fault.fault()).isEqualTo(Fault.USER))
        .hasMessageContaining("names");
  }

  @Test
  void saysWhereAMapIsNone() throws IOException {
    Files.writeString(folder.resolve("e.txt"), "Belarus\t0\nRussia\n");

    assertThatThrownBy(() -> read("0\t0\t1\t0\n"))
        .isInstanceOfSatisfying(
            ChanceryException.class,
            fault -> {
              assertThat(fault.fault()).isEqualTo(Fault.DATA);
              assertThat(fault.where().orElseThrow()).endsWith("e.txt:2");
            });
  }

  private Reading read(String text) {
    return read(text, TimeUnit.HOURS);
  }

  private Reading read(String text, TimeUnit unit) {
    QuadrupleOptions options =
        new QuadrupleOptions(
            folder.resolve("e.txt"), folder.resolve("r.txt"), LocalDate.of(2014, 1, 1), unit);
    return Reading.of(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        Optional.empty(),
        Optional.of(options));
  }
}
