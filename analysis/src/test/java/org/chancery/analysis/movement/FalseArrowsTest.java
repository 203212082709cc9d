// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.analysis.sample.Asked.actor;
import static org.chancery.analysis.sample.Asked.covered;
import static org.chancery.analysis.sample.Asked.dealings;
import static org.chancery.analysis.sample.Made.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.estimate.Chance;
import org.chancery.analysis.estimate.RateRatio;
import org.chancery.model.event.Incident;
import org.junit.jupiter.api.Test;

/** How often an arrow is drawn where nothing moved, by simulation. */
class FalseArrowsTest {
  private static final Scope YEAR = covered("2018");
  private static final Windows HALVES = Windows.halves(YEAR.period(), YEAR.coverage());
  private static final int YEARS = 400;

  @Test
  void drawsFewArrowsWhereIncidentsComeByChance() {
    Random random = new Random(1);
    int arrows = 0;
    for (int year = 0; year < YEARS; year++) {
      arrows += change(year(random, "P", 0.4, 1)).verdict().moved() ? 1 : 0;
    }

    assertThat((double) arrows / YEARS).isLessThan(0.05);
  }

  @Test
  void drawsFewArrowsWhereIncidentsComeInBursts() {
    Random random = new Random(2);
    int arrows = 0;
    int naive = 0;
    for (int year = 0; year < YEARS; year++) {
      Change change = change(year(random, "P", 0.8, 4));
      arrows += change.verdict().moved() ? 1 : 0;
      naive +=
          RateRatio.of(change.earlier().exposure(), change.later().exposure(), 1, 0.95)
                  .excludesOne()
              ? 1
              : 0;
    }

    assertThat((double) arrows / YEARS).isLessThan(0.1); // weeks cut some bursts in two
    assertThat((double) naive / YEARS).isGreaterThan(0.2);
  }

  @Test
  void drawsArrowsWhereTheRateDoubles() {
    Random random = new Random(3);
    int arrows = 0;
    for (int year = 0; year < YEARS; year++) {
      List<Incident> incidents = year(random, "P", 0.5, 1);
      year(random, "P", 0.5, 1).stream()
          .filter(incident -> incident.date().within(HALVES.later()))
          .map(incident -> renumbered(incident, 1_000_000))
          .forEach(incidents::add);
      arrows += change(incidents).verdict() == Verdict.ROSE ? 1 : 0;
    }

    assertThat((double) arrows / YEARS).isGreaterThan(0.85);
  }

  @Test
  void seldomDrawsAnyArrowAmongManyRelationsThatDoNotMove() {
    Random random = new Random(4);
    int years = 60;
    int withArrow = 0;
    for (int year = 0; year < years; year++) {
      List<Incident> incidents = new ArrayList<>();
      for (int partner = 0; partner < 40; partner++) {
        long first = 10_000L * partner;
        year(random, "P" + partner, 0.15, 1).stream()
            .map(incident -> renumbered(incident, first))
            .forEach(incidents::add);
      }
      boolean any =
          Movements.of(dealings(YEAR, incidents), HALVES).movements().stream()
              .anyMatch(movement -> movement.heading() != Heading.STEADY);
      withArrow += any ? 1 : 0;
    }

    assertThat((double) withArrow / years).isLessThan(0.12);
  }

  private static Change change(List<Incident> incidents) {
    Movement movement =
        Movements.of(dealings(YEAR, incidents), HALVES, List.of(Counterpart.of(actor("P"))))
            .movements()
            .get(0);
    return ((Movement.Compared) movement).cooperation();
  }

  /* Bursts of a size fall on days by chance and last up to four days. */
  private static List<Incident> year(Random random, String partner, double perDay, int size) {
    List<Incident> incidents = new ArrayList<>();
    LocalDate first = YEAR.period().first();
    for (int day = 0; day < YEAR.period().days(); day++) {
      for (int bursts = Chance.poisson(perDay / size, random); bursts > 0; bursts--) {
        for (int i = 0; i < size; i++) {
          LocalDate date = first.plusDays(day + random.nextInt(size));
          incidents.add(incident(incidents.size(), date.toString(), "BLR", partner).build());
        }
      }
    }
    return incidents;
  }

  private static Incident renumbered(Incident incident, long first) {
    return new Incident(
        first + incident.number(),
        incident.date(),
        incident.source(),
        incident.target(),
        incident.mutual(),
        incident.act(),
        incident.status(),
        incident.says(),
        incident.venue(),
        incident.sourceSide(),
        incident.targetSide(),
        incident.selective(),
        incident.reports(),
        incident.events());
  }
}
