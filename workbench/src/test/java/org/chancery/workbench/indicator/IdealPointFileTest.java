// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.indicator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import java.util.TreeMap;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.fault.Problem;
import org.chancery.workbench.golden.Told;
import org.chancery.workbench.reading.SourceText;
import org.junit.jupiter.api.Test;

final class IdealPointFileTest {
  private static final ActorRegistry ACTORS = ActorRegistry.bundled();

  @Test
  void takesTheNameAndNotTheAbbreviationWhichIsNoIsoCode() {
    IdealPointFile file =
        read(
            """
            Year,CountryAbb,CountryName,idealpoint,PctAgreeUS
            2001,AUS,Austria,1.25,0.5
            2001,ROM,Romania,-1e-3,0.5
            """);

    assertThat(file.points().byState())
        .containsOnly(
            entry(new ActorId("AUT"), new TreeMap<>(Map.of(2001, 1.25))),
            entry(new ActorId("ROU"), new TreeMap<>(Map.of(2001, -0.001))));
    assertThat(file.points().source()).isEqualTo("ideal-points.csv");
    assertThat(file.problems()).isEmpty();
  }

  @Test
  void readsEditionsBySessionAndIsoCode() {
    IdealPointFile file =
        read("ccode,session,IdealPointAll,iso3c\n370,50,-0.5,BLR\n370,51,-0.75,BLR\n");

    assertThat(file.points().byState())
        .containsOnly(entry(new ActorId("BLR"), new TreeMap<>(Map.of(1995, -0.5, 1996, -0.75))));
  }

  @Test
  void readsEditionsByNumberOfTheCorrelatesOfWar() {
    IdealPointFile file = read("ccode,year,IdealPointAll\n255,2001,1.5\n");

    assertThat(file.points().byState()).containsOnlyKeys(new ActorId("DEU"));
  }

  @Test
  void followsAStateThatTheDataCallByItsFormerName() {
    IdealPointFile file = read("Year,CountryName,idealpoint\n2001,German Federal Republic,1.5\n");

    assertThat(file.points().byState()).containsOnlyKeys(new ActorId("DEU"));
  }

  @Test
  void keepsRowsThatCannotBeUsed() {
    IdealPointFile file =
        read(
            """
            Year,CountryName,idealpoint
            1980,Czechoslovakia,-2
            2001,Poland,NA
            MMI,Poland,1
            2001,Poland
            2001,Poland,1.5
            2001,Poland,1.75
            """);

    assertThat(file.points().byState())
        .containsOnly(entry(new ActorId("POL"), new TreeMap<>(Map.of(2001, 1.5))));
    assertThat(file.problems()).extracting(Problem::line).containsExactly(2L, 3L, 4L, 5L, 7L);
    assertThat(file.problems())
        .extracting(Problem::reason)
        .containsExactly("unknown-actor", "bad-value", "bad-date", "wrong-shape", "bad-value");
  }

  @Test
  void saysWhichColumnIsMissing() {
    assertThat(Told.by(() -> read("Year,CountryName\n2001,Poland\n")))
        .contains("no column 'idealpoint'");
  }

  private static IdealPointFile read(String text) {
    return IdealPointFile.read(
        SourceText.decode(IdealPointFile.NAME, "cases/x/ideal-points.csv", text.getBytes(UTF_8)),
        ACTORS);
  }
}
