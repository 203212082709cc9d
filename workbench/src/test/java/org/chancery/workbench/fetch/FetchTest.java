// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.workbench.fetch.SliceServer.Fault.BUSY;
import static org.chancery.workbench.fetch.SliceServer.Fault.DRIPPING;
import static org.chancery.workbench.fetch.SliceServer.Fault.FAILING;
import static org.chancery.workbench.fetch.SliceServer.Fault.RESET;
import static org.chancery.workbench.fetch.SliceServer.Fault.TRUNCATED;
import static org.chancery.workbench.fetch.SliceServer.Fault.WRONG_BYTES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.progress.Progress;
import org.chancery.model.time.Period;
import org.chancery.model.time.Timekeeper;
import org.chancery.store.fetch.Manners;
import org.chancery.store.fetch.SliceState;
import org.chancery.store.record.EventQuery;
import org.chancery.store.record.RecordFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Fetching over HTTP from a server on this machine that misbehaves. */
final class FetchTest {
  private static final String FIRST = "20240101000000.export.CSV.zip";
  private static final String SECOND = "20240101001500.export.CSV.zip";
  private static final String THIRD = "20240101003000.export.CSV.zip";
  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

  private static final Manners MANNERS =
      new Manners(
          1_000,
          2,
          3,
          Duration.ofMillis(1),
          Duration.ofSeconds(20),
          Duration.ofMillis(1_500),
          1 << 20);

  @TempDir private Path folder = Path.of("");
  private final SliceServer server = new SliceServer();
  private final RecordFile record =
      RecordFile.inMemory(ActorRegistry.bundled(), Ontology.bundled());
  private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void close() throws IOException {
    record.close();
    server.close();
  }

  /** Three slices with an event each. */
  private void threeSlices() {
    server
        .rows(FIRST, Rows.event(1, "20240101", "BLR", "RUS"))
        .rows(SECOND, Rows.event(2, "20240101", "FRA", "POL"))
        .rows(THIRD, Rows.event(3, "20240101", "CHN", "USA"));
    for (String time : List.of("000000", "001500", "003000")) {
      server.rows("20240101" + time + ".mentions.CSV.zip", Rows.mention(1, "20240101", 7));
    }
  }

  private Completeness fetch() {
    return fetch(false);
  }

  private Completeness fetch(boolean keep) {
    Timekeeper noPause =
        new Timekeeper() {
          @Override
          public Duration elapsed() {
            return pauses.stream().reduce(Duration.ZERO, Duration::plus);
          }

          @Override
          public void pause(Duration time) {
            if (!time.isNegative() && !time.isZero()) {
              pauses.add(time);
            }
          }
        };
    Source source =
        new Source(
            server.address(),
            new HttpTransport(server.address(), "test"),
            MANNERS,
            noPause,
            LocalDateTime.of(2024, 1, 1, 0, 45));
    FetchRequest request =
        new FetchRequest(
            new Period(DAY, DAY), false, Optional.empty(), folder.resolve("slices"), keep);
    return new GdeltFetch(record, request, source).run(Progress.SILENT);
  }

  private SliceState state(Completeness fetched, String name) {
    return fetched.slices().stream()
        .filter(one -> one.slice().name().equals(name))
        .findFirst()
        .orElseThrow()
        .state();
  }

  private List<String> events() {
    List<String> events = new ArrayList<>();
    record.withEvents(EventQuery.ALL, event -> events.add(event.event().id().nativeId()));
    return events;
  }

  @Test
  void bringsAllThatTheListTellsOf() {
    threeSlices();

    Completeness fetched = fetch();

    assertThat(fetched.slices()).hasSize(6);
    assertThat(fetched.slices()).allMatch(one -> one.state() == SliceState.PRESENT);
    assertThat(fetched.exitCode()).isZero();
    assertThat(fetched.remarks()).isEmpty();
    assertThat(events()).containsExactly("1", "2", "3");
    assertThat(folder.resolve("slices")).doesNotExist();
  }

  @Test
  void asksForNothingTwice() {
    threeSlices();
    fetch();
    int asked = server.asked().size();

    assertThat(fetch().slices()).allMatch(one -> one.state() == SliceState.PRESENT);
    assertThat(server.asked()).hasSize(asked);
  }

  @Test
  void keepsTheFilesWhereTheyAreWanted() {
    threeSlices();
    fetch(true);

    assertThat(folder.resolve("slices/2024-01-01").resolve(FIRST)).exists();
  }

  @ParameterizedTest
  @EnumSource(SliceServer.Fault.class)
  void asksAgainWhenAnAnswerGoesWrong(SliceServer.Fault fault) {
    threeSlices();
    server.faults(SECOND, fault);

    assertThat(fetch().slices()).allMatch(one -> one.state() == SliceState.PRESENT);
    assertThat(events()).containsExactly("1", "2", "3");
  }

  @Test
  void leavesABusySourceAloneForAsLongAsItAsks() {
    threeSlices();
    server.faults(SECOND, BUSY);
    fetch();

    assertThat(pauses).anyMatch(pause -> pause.toSeconds() >= 6);
  }

  @Test
  void whatIsAlwaysWrongIsCorruptAndStopsNoOther() {
    threeSlices();
    server.faults(SECOND, WRONG_BYTES, WRONG_BYTES, WRONG_BYTES);

    Completeness fetched = fetch();

    assertThat(state(fetched, SECOND)).isEqualTo(SliceState.CORRUPT);
    assertThat(fetched.exitCode()).isEqualTo(Fault.DATA.exitCode());
    assertThat(events()).containsExactly("1", "3");
    assertThat(fetched.remarks().get(0))
        .contains("gap: 2024-01-01T00:15 to 2024-01-01T00:30 UTC, english export: 1 corrupt");
  }

  @Test
  void whatNeverAnswersIsUnanswered() {
    threeSlices();
    server.faults(SECOND, TRUNCATED, DRIPPING, TRUNCATED).faults(THIRD, FAILING, FAILING, FAILING);

    Completeness fetched = fetch();

    assertThat(state(fetched, SECOND)).isEqualTo(SliceState.UNANSWERED);
    assertThat(state(fetched, THIRD)).isEqualTo(SliceState.UNANSWERED);
    assertThat(fetched.exitCode()).isEqualTo(Fault.SOURCE.exitCode());
  }

  @Test
  void aSliceThatArrivesLateIsAbsentAtFirstAndThereTheNextTime() {
    threeSlices();
    byte[] late = SliceServer.zip("late", Rows.event(4, "20240101", "BLR", "CHN"));
    server.listed("20240101004500.export.CSV.zip", late);

    Completeness before = fetch();
    server.placed("/gdeltv2/20240101004500.export.CSV.zip", late);
    Completeness after = fetch();

    assertThat(state(before, "20240101004500.export.CSV.zip")).isEqualTo(SliceState.ABSENT);
    assertThat(before.exitCode()).isZero();
    assertThat(state(after, "20240101004500.export.CSV.zip")).isEqualTo(SliceState.PRESENT);
    assertThat(events()).containsExactly("1", "2", "3", "4");
  }

  @Test
  void aListWithMalformedLinesIsReadAllTheSame() {
    server.line(false, "60092 47552eb8").line(false, "<html>").line(false, "");
    threeSlices();
    server.line(false, "12 " + "0".repeat(32) + " http://x/gdeltv2/20240101000000.gkg.csv.zip");

    Completeness fetched = fetch();

    assertThat(fetched.slices()).hasSize(6);
    assertThat(fetched.malformedLines()).isEqualTo(2);
    assertThat(fetched.remarks())
        .containsExactly("2 lines of the source's lists could not be read");
    assertThat(server.asked()).noneMatch(path -> path.contains("gkg"));
  }

  @Test
  void whatShouldBeThereByNowAndIsNotListedIsAbsent() {
    server.rows(FIRST, Rows.event(1, "20240101", "BLR", "RUS"));
    server.rows(THIRD, Rows.event(3, "20240101", "CHN", "USA"));

    Completeness fetched = fetch();

    assertThat(state(fetched, SECOND)).isEqualTo(SliceState.ABSENT);
    assertThat(fetched.remarks()).anyMatch(gap -> gap.contains("the lists do not tell of it"));
  }

  @Test
  void aSourceThatIsNotThereIsItsFault() throws IOException {
    server.close();

    assertThatThrownBy(this::fetch)
        .isInstanceOfSatisfying(
            ChanceryException.class, failed -> assertThat(failed.fault()).isEqualTo(Fault.SOURCE));
  }

  @Test
  void leavesNothingHalfDone() throws IOException {
    threeSlices();
    server.faults(SECOND, TRUNCATED, DRIPPING, RESET);
    fetch(true);

    try (var files = Files.walk(folder)) {
      assertThat(files.map(Path::toString)).noneMatch(name -> name.contains(".part"));
    }
  }
}
