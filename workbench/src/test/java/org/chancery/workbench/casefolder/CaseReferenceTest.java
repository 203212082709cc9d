// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.casefolder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.actor.Rank;
import org.chancery.model.actor.Standing;
import org.chancery.model.event.Attendance;
import org.chancery.model.event.Status;
import org.chancery.model.source.Coverage;
import org.chancery.model.time.Grain;
import org.chancery.workbench.indicator.Indicators;
import org.junit.jupiter.api.Test;

/** The page that describes the format names everything that the reader takes. */
final class CaseReferenceTest {
  private static final Path PAGE =
      Path.of(System.getProperty("chancery.root", "..")).resolve("docs/reference/case-folder.md");

  @Test
  void everyKeyIsDescribed() throws IOException {
    String page = Files.readString(PAGE);
    List<String> keys =
        Stream.of(
                CaseReading.KEYS,
                CaseReading.SOURCE_KEYS,
                CaseReading.OPTION_KEYS,
                CaseFolderReader.CAMP_KEYS,
                FeedReading.KEYS,
                FetchReading.KEYS,
                FetchReading.GDELT_KEYS,
                ActorsReading.KEYS,
                ActorsReading.PERSON_KEYS,
                ActorsReading.OFFICE_KEYS,
                ActorsReading.ORGANISATION_KEYS,
                ActorsReading.NAME_KEYS,
                ActorsReading.STANDING_KEYS)
            .flatMap(List::stream)
            .distinct()
            .toList();

    assertThat(keys).hasSizeGreaterThan(30).allSatisfy(key -> assertThat(page).contains(key + ":"));
    assertThat(page).contains(String.join(",", Indicators.COLUMNS));
  }

  @Test
  void everyWordOfAClosedListIsDescribed() throws IOException {
    String page = Files.readString(PAGE);
    Stream.of(
            Arrays.stream(Rank.values()).map(Rank::label),
            Arrays.stream(Standing.values()).map(Standing::label),
            Arrays.stream(Attendance.values()).map(Attendance::label),
            Arrays.stream(Coverage.values()).map(Coverage::label),
            ActorsReading.KINDS.stream())
        .flatMap(words -> words)
        .forEach(word -> assertThat(page).contains("`" + word + "`"));
    Stream.concat(
            Arrays.stream(Status.values()).map(Status::label),
            Arrays.stream(Grain.values()).map(Grain::label))
        .forEach(word -> assertThat(page).contains(word));
  }
}
