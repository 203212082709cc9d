// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Event;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.Scale;
import org.chancery.model.progress.Progress;
import org.chancery.model.source.Coverage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is scored is counted as the incidents are. */
final class ScoredIncidentsTest {
  private static final List<String> NAMES = List.of("Belarus", "Poland", "Russia");
  private static final List<String> CODES = List.of("BLR", "POL", "RUS");

  @TempDir private Path folder = Path.of("");

  private final MadeRecord made = new MadeRecord(() -> folder);

  @BeforeEach
  void fill() {
    Random random = new Random(7);
    IcewsLines lines = new IcewsLines();
    for (int id = 1; id <= 80; id++) {
      String day = "2018-01-0" + (1 + random.nextInt(5));
      lines.row(id, day, any(NAMES, random), "Accuse", "112", any(NAMES, random));
    }
    made.record()
        .importFile(ImportRequest.of(lines.write(folder.resolve("a.tab"))), Progress.SILENT);
    List<Event> events = new ArrayList<>();
    for (int id = 1; id <= 30; id++) {
      List<String> recipients = List.of(any(CODES, random), any(CODES, random));
      events.add(
          MadeEvents.of(
              "chronology:" + id,
              "2018-02-01",
              List.of(any(CODES, random)),
              recipients.subList(0, 1 + id % 2)));
    }
    made.record()
        .replace(
            new Replacement(
                IncidentRule.CHRONOLOGY,
                IncidentRule.CHRONOLOGY,
                "0",
                Coverage.SELECTIVE,
                events,
                Map.of(),
                List.of()));
  }

  @AfterEach
  void close() {
    made.close();
  }

  private static String any(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void asManyAreScoredAsIncidentsThatAreReadHaveAScore(boolean perEvent) {
    for (String code : CODES) {
      IncidentQuery query =
          new IncidentQuery(new ActorId(code), Set.of(), Set.of(Status.values()), false, perEvent);

      assertThat(made.record().scored(query)).as(code).isEqualTo(counted(query));
    }
  }

  private Map<Scale, Long> counted(IncidentQuery query) {
    Map<Scale, Long> counts = new EnumMap<>(Scale.class);
    for (Scale scale : Scale.values()) {
      counts.put(
          scale,
          made.record().incidents(query).stream()
              .filter(incident -> incident.act().on(scale).isPresent())
              .count());
    }
    return counts;
  }

  @Test
  void nothingIsScoredOfWhomTheRecordDoesNotName() {
    assertThat(made.record().scored(IncidentQuery.of(new ActorId("FJI"))))
        .isEqualTo(Map.of(Scale.GOLDSTEIN, 0L, Scale.PLOVER, 0L));
  }
}
