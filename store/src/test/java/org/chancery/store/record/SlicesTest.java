// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.source.Volume;
import org.chancery.store.feed.GdeltRows;
import org.chancery.store.fetch.MadeSlices;
import org.chancery.store.fetch.SliceState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the rows of slices. */
final class SlicesTest {
  private static final String MORNING = "20260721083000.export.CSV.zip";
  private static final String MORNING_MENTIONS = "20260721083000.mentions.CSV.zip";
  private static final String LATER = "20260721084500.export.CSV.zip";

  private static final String FRANCE_POLAND =
      GdeltRows.v2(
          GdeltRows.ID,
          "2",
          GdeltRows.ACTOR1_CODE,
          "FRA",
          GdeltRows.ACTOR1_NAME,
          "FRANCE",
          GdeltRows.ACTOR1_COUNTRY,
          "FRA",
          GdeltRows.ACTOR1_TYPE,
          "",
          GdeltRows.ACTOR2_CODE,
          "POL",
          GdeltRows.ACTOR2_NAME,
          "POLAND",
          GdeltRows.ACTOR2_COUNTRY,
          "POL",
          GdeltRows.PLACE_V2,
          "Paris, France",
          GdeltRows.PLACE_STATE_V2,
          "FR");

  private static final String BELARUS_RUSSIA = GdeltRows.v2(GdeltRows.ID, "1");

  @TempDir private Path folder = Path.of("");
  private final MadeRecord made = new MadeRecord(() -> folder);

  @AfterEach
  void close() {
    made.close();
  }

  @Test
  void allThatIsInThemIsKeptWhereEverybodyIsOfInterest() {
    ImportReport report =
        made.imported(
            made.slices()
                .rows(MORNING, BELARUS_RUSSIA, FRANCE_POLAND)
                .rows(MORNING_MENTIONS, GdeltRows.mention(GdeltRows.ID, "7")));

    assertThat(report.events()).isEqualTo(2);
    assertThat(report.reports()).isEqualTo(1);
    assertThat(made.events()).containsExactlyInAnyOrder("gdelt:1", "gdelt:2");
  }

  @Test
  void anEventSaysInWhichSliceItStands() {
    made.imported(made.slices().rows(MORNING, FRANCE_POLAND, BELARUS_RUSSIA));

    List<String> places = new ArrayList<>();
    made.record()
        .withEvents(
            EventQuery.of(new ActorId("BLR")),
            event ->
                places.add(
                    event.event().provenance().file() + ":" + event.event().provenance().line()));
    assertThat(places).containsExactly(MORNING + ":2");
  }

  @Test
  void onlyWhatTouchesTheActorsOfInterestIsKept() {
    made.record().widen(MadeRecord.about("BLR"));
    made.imported(
        made.slices()
            .rows(MORNING, BELARUS_RUSSIA, FRANCE_POLAND)
            .rows(
                MORNING_MENTIONS,
                GdeltRows.mention(GdeltRows.ID, "1"),
                GdeltRows.mention(GdeltRows.ID, "2")));

    assertThat(made.events()).containsExactly("gdelt:1");
    assertThat(made.record().counts().reports()).isEqualTo(1);
    assertThat(made.slice(MORNING).rows()).isEqualTo(2);
    assertThat(made.slice(MORNING).kept()).isEqualTo(1);
    assertThat(made.slice(MORNING_MENTIONS).kept()).isEqualTo(1);
  }

  @Test
  void whatHappensInAStateOfInterestIsKept() {
    made.record().widen(MadeRecord.about("FRA"));
    made.imported(
        made.slices()
            .rows(
                MORNING,
                GdeltRows.v2(GdeltRows.PLACE_V2, "Paris, France", GdeltRows.PLACE_STATE_V2, "FR")));

    assertThat(made.events()).hasSize(1);
  }

  @Test
  void totalsAreOfEveryRow() {
    made.record().widen(MadeRecord.about("BLR"));
    made.imported(made.slices().rows(MORNING, BELARUS_RUSSIA, FRANCE_POLAND));

    Volume.Amount day =
        made.record()
            .volume(Set.of(Status.OCCURRED))
            .in(MadeRecord.period("2026-07-20", "2026-07-20"));

    assertThat(day.all()).isEqualTo(2);
    assertThat(day.of(Optional.of(QuadClass.VERBAL_COOPERATION))).isEqualTo(2);
  }

  @Test
  void totalsCountAnIncidentOnceHoweverOftenItIsCoded() {
    made.imported(
        made.slices()
            .rows(MORNING, BELARUS_RUSSIA, GdeltRows.v2(GdeltRows.ID, "3"))
            .rows(LATER, GdeltRows.v2(GdeltRows.ID, "4")));

    assertThat(
            made.record()
                .volume(Set.of(Status.OCCURRED))
                .in(MadeRecord.period("2026-07-01", "2026-07-31"))
                .all())
        .isEqualTo(1);
  }

  @Test
  void theSameSlicesTwiceChangeNothing() {
    made.record().widen(MadeRecord.about("BLR"));
    MadeSlices slices = made.slices().rows(MORNING, BELARUS_RUSSIA, FRANCE_POLAND);
    made.imported(slices);
    Volume before = made.record().volume(Set.of(Status.OCCURRED));
    made.imported(slices);

    assertThat(made.events()).containsExactly("gdelt:1");
    assertThat(made.record().volume(Set.of(Status.OCCURRED))).isEqualTo(before);
  }

  @Test
  void widerInterestReadsAgainAndLeavesTheTotals() {
    made.record().widen(MadeRecord.about("BLR"));
    MadeSlices slices =
        made.slices()
            .rows(MORNING, BELARUS_RUSSIA, FRANCE_POLAND)
            .rows(MORNING_MENTIONS, GdeltRows.mention(GdeltRows.ID, "2"));
    made.imported(slices);
    Volume before = made.record().volume(Set.of(Status.OCCURRED));

    assertThat(made.record().widen(MadeRecord.about("FRA"))).isTrue();
    assertThat(made.events()).isEmpty();
    assertThat(made.slice(MORNING).state()).isEqualTo(SliceState.UNREAD);
    made.imported(slices);

    assertThat(made.record().interest()).isEqualTo(MadeRecord.about("BLR", "FRA"));
    assertThat(made.events()).containsExactlyInAnyOrder("gdelt:1", "gdelt:2");
    assertThat(made.record().counts().reports()).isEqualTo(1);
    assertThat(made.record().volume(Set.of(Status.OCCURRED))).isEqualTo(before);
  }

  @Test
  void narrowerInterestChangesNothing() {
    made.record().widen(MadeRecord.about("BLR", "FRA"));
    made.imported(made.slices().rows(MORNING, BELARUS_RUSSIA, FRANCE_POLAND));

    assertThat(made.record().widen(MadeRecord.about("BLR"))).isFalse();
    assertThat(made.record().interest()).isEqualTo(MadeRecord.about("BLR", "FRA"));
    assertThat(made.events()).hasSize(2);
  }

  @Test
  void aSliceThatIsNoTableIsCorruptAndStopsNoOther() {
    ImportReport report =
        made.imported(
            made.slices()
                .bytes(MORNING, "no zip\0\0\0".getBytes(StandardCharsets.UTF_8))
                .rows(LATER, BELARUS_RUSSIA));

    assertThat(made.slice(MORNING).state()).isEqualTo(SliceState.CORRUPT);
    assertThat(made.slice(MORNING).why()).contains("binary");
    assertThat(report.reasons()).containsOnlyKeys("broken-off");
    assertThat(made.events()).containsExactly("gdelt:1");
  }

  @Test
  void rowsThatCannotBeUsedAreKeptWithTheirSlice() {
    made.imported(made.slices().rows(MORNING, "not a row", BELARUS_RUSSIA));

    assertThat(made.slice(MORNING).quarantined()).isEqualTo(1);
    assertThat(made.record().quarantine(0))
        .extracting(problem -> problem.file() + ":" + problem.line() + " " + problem.reason())
        .containsExactly(MORNING + ":1 column-count");
  }
}
