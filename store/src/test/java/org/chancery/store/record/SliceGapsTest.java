// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TimeZone;
import org.chancery.model.source.Coverage;
import org.chancery.model.source.CoveredSpan;
import org.chancery.model.time.Period;
import org.chancery.store.feed.GdeltRows;
import org.chancery.store.fetch.GdeltFeed;
import org.chancery.store.fetch.SliceState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What slices cover, and where they leave gaps. */
final class SliceGapsTest {
  private static final String MORNING = "20260721083000.export.CSV.zip";
  private static final String MORNING_MENTIONS = "20260721083000.mentions.CSV.zip";
  private static final String LATER = "20260721084500.export.CSV.zip";
  private static final String BELARUS_RUSSIA = GdeltRows.v2(GdeltRows.ID, "1");
  private static final Period DAY = MadeRecord.period("2026-07-21", "2026-07-21");

  @TempDir private Path folder = Path.of("");
  private final MadeRecord made = new MadeRecord(() -> folder);

  @AfterEach
  void close() {
    made.close();
  }

  @Test
  void aDayOfWhichEverySliceIsThereIsCoveredThoughNothingOfInterestHappened() {
    made.record().widen(MadeRecord.about("BLR"));
    made.imported(made.slices().emptyDay("2026-07-21", Set.of(GdeltFeed.ENGLISH)));

    assertThat(made.record().coverage())
        .containsExactly(new CoveredSpan("gdelt", Coverage.SYSTEMATIC, DAY));
  }

  @Test
  void aDayOfWhichASliceIsMissingIsAGap() {
    made.imported(
        made.slices()
            .emptyDay("2026-07-20", Set.of(GdeltFeed.ENGLISH))
            .emptyDay("2026-07-21", Set.of(GdeltFeed.ENGLISH))
            .emptyDay("2026-07-22", Set.of(GdeltFeed.ENGLISH))
            .rows(LATER, BELARUS_RUSSIA)
            .missing(MORNING, SliceState.ABSENT));

    assertThat(made.covered())
        .containsExactly(
            MadeRecord.period("2026-07-20", "2026-07-20"),
            MadeRecord.period("2026-07-22", "2026-07-22"));
  }

  @Test
  void theGapIsClosedWhenTheSliceArrivesLate() {
    made.imported(
        made.slices()
            .emptyDay("2026-07-21", Set.of(GdeltFeed.ENGLISH))
            .missing(MORNING, SliceState.ABSENT));
    made.imported(made.slices().rows(MORNING, BELARUS_RUSSIA));

    assertThat(made.covered()).containsExactly(DAY);
    assertThat(made.events()).containsExactly("gdelt:1");
  }

  @Test
  void missingMentionsAreNoGapInTheEvents() {
    made.imported(
        made.slices()
            .emptyDay("2026-07-21", Set.of(GdeltFeed.ENGLISH))
            .missing(MORNING_MENTIONS, SliceState.CORRUPT));

    assertThat(made.covered()).containsExactly(DAY);
  }

  @Test
  void aGapInTheTranslatedNewsIsAGap() {
    made.imported(
        made.slices()
            .emptyDay("2026-07-21", Set.of(GdeltFeed.ENGLISH, GdeltFeed.TRANSLATION))
            .missing("20260721083000.translation.export.CSV.zip", SliceState.CORRUPT));

    assertThat(made.covered()).isEmpty();
  }

  @Test
  void aBackFileCoversAllItsDays() {
    made.imported(made.slices().rows("1999.zip", GdeltRows.v1Back(GdeltRows.SQLDATE, "19990305")));

    assertThat(made.covered()).containsExactly(MadeRecord.period("1999-01-01", "1999-12-31"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "America/Los_Angeles", "Europe/Berlin"})
  void timesAreUtcWhateverTheZoneOfTheMachine(String zone) {
    String first = "20260329000000.export.CSV.zip";
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      made.imported(
          made.slices()
              .emptyDay("2026-03-29", Set.of(GdeltFeed.ENGLISH))
              .missing(first, SliceState.ABSENT));
      assertThat(made.record().slices().get(0).slice().name()).isEqualTo(first);
      assertThat(made.covered()).isEmpty();

      made.imported(made.slices().rows(first));
      assertThat(made.covered()).containsExactly(MadeRecord.period("2026-03-29", "2026-03-29"));
    } finally {
      TimeZone.setDefault(before);
    }
  }
}
