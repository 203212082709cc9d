// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.event.Event;
import org.chancery.model.event.Venue;
import org.chancery.store.SharedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the real files is read. Counts are those of {@code wc -l}, less a header. */
class RealFilesTest {
  @ParameterizedTest(name = "{0}: {1} rows")
  @CsvSource(
      textBlock =
          """
          gdelt-v2-20260721/20260721083000.export.CSV.zip,               898
          gdelt-v2-20260721/20260721081500.translation.export.CSV.zip,   825
          gdelt-v1-mixed/events1.csv,                                    100
          gdelt-v1-mixed/events.csv,                                     100
          gdelt-v1-mixed/eventsT.csv,                                    100
          """)
  void codesEveryGdeltEvent(String name, int rows) {
    Reading reading = only(name);

    assertThat(reading.format()).isEqualTo(Format.GDELT);
    assertThat(reading.bad()).isEmpty();
    assertThat(reading.events()).hasSize(rows);
    assertThat(reading.rows()).hasSize(rows);
  }

  @ParameterizedTest(name = "{0}: {1} rows")
  @CsvSource(
      textBlock =
          """
          gdelt-v2-20260721/20260721083000.mentions.CSV.zip,             2415
          gdelt-v2-20260721/20260721081500.translation.mentions.CSV.zip, 1475
          gdelt-v1-mixed/mentions.csv,                                   100
          gdelt-v1-mixed/mentionsT.csv,                                  100
          """)
  void codesEveryGdeltMention(String name, int rows) {
    Reading reading = only(name);

    assertThat(reading.bad()).isEmpty();
    assertThat(reading.reports()).hasSize(rows);
    assertThat(reading.reports()).allMatch(report -> !report.document().isEmpty());
  }

  @Test
  void tellsTheVersionsInAMixedFileApart() {
    Reading reading = only("gdelt-v1-mixed/events1.csv");

    Map<Integer, Integer> columns = new HashMap<>();
    reading.rows().forEach(row -> columns.merge(row.cells().count(), 1, Integer::sum));
    assertThat(columns).containsOnly(Map.entry(57, 40), Map.entry(58, 60));
    assertThat(reading.events())
        .filteredOn(event -> event.provenance().document().isEmpty())
        .hasSize(40);
  }

  @Test
  void findsNoNullIslandInAnyGdeltFile() {
    for (String name :
        List.of("gdelt-v1-mixed/events1.csv", "gdelt-v2-20260721/20260721083000.export.CSV.zip")) {
      assertThat(only(name).events())
          .noneMatch(event -> event.venue().flatMap(Venue::point).filter(this::isNull).isPresent());
    }
  }

  private boolean isNull(Venue.Point point) {
    return point.latitude() == 0 && point.longitude() == 0;
  }

  @Test
  void keepsDateOfTheEventAndDayOfTheReportApart() {
    Event event = only("gdelt-v2-20260721/20260721083000.export.CSV.zip").event("1314546129");

    assertThat(event.date().earliest()).isEqualTo(LocalDate.of(2025, 7, 21));
    assertThat(event.firstSeen()).contains(LocalDate.of(2026, 7, 21));
  }

  @Test
  void codesEveryIcewsEvent() {
    Reading reading = only("icews-2018-sample/events.2018.sample.tab");

    assertThat(reading.format()).isEqualTo(Format.ICEWS);
    assertThat(reading.bad()).isEmpty();
    assertThat(reading.events()).hasSize(3_705);
    assertThat(reading.events())
        .allMatch(event -> event.act().cameo().isPresent() && event.act().goldstein().isPresent());
    assertThat(reading.events()).extracting(event -> event.id().value()).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0}/{1}")
  @CsvSource(
      textBlock =
          """
          icews14, train.txt, 2014-01-01, 74845
          icews14, valid.txt, 2014-01-01, 8514
          icews18, valid.txt, 2018-01-01, 45995
          """)
  void codesEveryQuadruple(String set, String part, LocalDate epoch, int rows) {
    Path folder = SharedFiles.file(set);
    QuadrupleOptions options =
        new QuadrupleOptions(
            folder.resolve("entity2id.txt"),
            folder.resolve("relation2id.txt"),
            epoch,
            QuadrupleOptions.TimeUnit.HOURS);

    Reading reading = Reading.file(folder.resolve(part), Optional.of(options)).get(0);

    assertThat(reading.format()).isEqualTo(Format.QUADRUPLES);
    assertThat(reading.bad()).isEmpty();
    assertThat(reading.events()).hasSize(rows);
    assertThat(reading.events()).allMatch(event -> event.act().cameo().isPresent());
    assertThat(reading.events())
        .allMatch(event -> event.date().earliest().getYear() == epoch.getYear());
  }

  private static Reading only(String name) {
    List<Reading> readings =
        Reading.file(SharedFiles.file("feeds").resolve(name), Optional.empty());
    assertThat(readings).hasSize(1);
    return readings.get(0);
  }
}
