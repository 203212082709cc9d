// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FetcherTest {
  private static final String NAME = "20260721083000.export.CSV.zip";
  private static final Answer RESET = new Answer.Broken("connection reset");

  private static final Manners MANNERS =
      new Manners(
          1, 1, 4, Duration.ofSeconds(10), Duration.ofSeconds(25), Duration.ofSeconds(30), 1_000);

  @TempDir private Path folder = Path.of("");
  private final ScriptedSource source = new ScriptedSource();

  private List<Fetched> fetch(Slice... slices) throws IOException {
    SliceCache cache = new SliceCache(folder);
    try (Fetcher fetcher = new Fetcher("http://source", source, MANNERS, source, cache)) {
      return fetcher.begin(List.of(slices), source.list()).await();
    }
  }

  private SliceState state(Slice slice) throws IOException {
    return fetch(slice).get(0).state();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void bringsASliceIntoTheFolderOfItsDay() throws IOException {
    Slice slice = source.slice(NAME, "rows");

    assertThat(state(slice)).isEqualTo(SliceState.PRESENT);
    assertThat(folder.resolve("2026-07-21").resolve(NAME)).hasContent("rows");
  }

  @Test
  void asksForNothingThatIsHereWhole() throws IOException {
    Slice slice = source.slice(NAME, "rows");
    state(slice);
    source.asked.clear();

    assertThat(state(slice)).isEqualTo(SliceState.PRESENT);
    assertThat(source.asked).isEmpty();
  }

  @Test
  void takesNoHalfFileForAWholeOne() throws IOException {
    Slice slice = source.slice(NAME, "rows");
    state(slice);
    Files.writeString(new SliceCache(folder).file(slice), "ro");
    source.asked.clear();

    assertThat(state(slice)).isEqualTo(SliceState.PRESENT);
    assertThat(source.asked).containsExactly(slice.path());
  }

  @Test
  void asksAgainWithPausesThatDoubleUpToTheLongest() throws IOException {
    Slice slice = source.slice(NAME, "rows");
    source.first(slice, RESET, RESET, RESET);

    assertThat(state(slice)).isEqualTo(SliceState.PRESENT);
    assertThat(source.pauses)
        .containsExactly(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(25));
  }

  @Test
  void leavesABusySourceAloneForAsLongAsItAsks() throws IOException {
    Slice slice = source.slice(NAME, "rows");
    source.first(slice, new Answer.Busy(Optional.of(Duration.ofSeconds(22))));

    assertThat(state(slice)).isEqualTo(SliceState.PRESENT);
    assertThat(source.elapsed()).isEqualTo(Duration.ofSeconds(22));
  }

  @Test
  void keepsToTheRate() throws IOException {
    List<Slice> slices =
        IntStream.range(10, 15)
            .mapToObj(hour -> source.slice("20260721%d0000.export.CSV.zip".formatted(hour), "rows"))
            .toList();

    fetch(slices.toArray(Slice[]::new));

    assertThat(source.elapsed()).isEqualTo(Duration.ofSeconds(4)); // five, a second apart
  }

  @Test
  void whatTheListsDoNotTellOfIsAbsentAndNotAskedFor() throws IOException {
    assertThat(state(Slice.named(NAME).orElseThrow())).isEqualTo(SliceState.ABSENT);
    assertThat(source.asked).isEmpty();
  }

  @Test
  void whatTheSourceDoesNotHaveIsAbsentAtOnce() throws IOException {
    Slice slice = source.listed(NAME, "rows");

    assertThat(state(slice)).isEqualTo(SliceState.ABSENT);
    assertThat(source.asked).hasSize(1);
  }

  @Test
  void bytesThatAreNotThoseOfTheListAreCorrupt() throws IOException {
    Slice slice = source.slice(NAME, "rows");
    source.files.put(slice.path(), "rowz".getBytes(StandardCharsets.UTF_8));

    assertThat(state(slice)).isEqualTo(SliceState.CORRUPT);
    assertThat(source.asked).hasSize(4);
    assertThat(files()).isEmpty();
  }

  @Test
  void whatIsNotAnsweredDoesNotStopTheOthers() throws IOException {
    Slice silent = source.slice(NAME, "rows");
    source.first(silent, RESET, RESET, RESET, RESET);
    Slice other = source.slice("20260721084500.export.CSV.zip", "rows");

    assertThat(fetch(silent, other))
        .extracting(Fetched::state)
        .containsExactly(SliceState.UNANSWERED, SliceState.PRESENT);
  }

  @Test
  void aSourceThatAnswersNothingStopsTheFetch() {
    List<Slice> slices =
        IntStream.range(10, 20)
            .mapToObj(hour -> source.slice("20260721%d0000.export.CSV.zip".formatted(hour), "rows"))
            .toList();
    slices.forEach(slice -> source.first(slice, RESET, RESET, RESET, RESET));

    assertThatThrownBy(() -> fetch(slices.toArray(Slice[]::new)))
        .isInstanceOfSatisfying(
            ChanceryException.class,
            failed -> {
              assertThat(failed.fault()).isEqualTo(Fault.SOURCE);
              assertThat(failed.what()).contains("connection reset");
            });
    assertThat(source.asked).hasSize(5 * 4);
  }

  @Test
  void sweepsAwayWhatWasLeftHalfDone() throws IOException {
    Slice slice = source.slice(NAME, "rows");
    state(slice);
    Path file = new SliceCache(folder).file(slice);
    Files.writeString(file.resolveSibling("20260721084500.export.CSV.zip.part.part7"), "ro");

    new SliceCache(folder).sweep();

    assertThat(files()).containsExactly(file);
  }
}
