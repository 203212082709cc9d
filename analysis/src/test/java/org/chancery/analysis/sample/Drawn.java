// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.model.actor.Rank;
import org.chancery.model.event.Incident;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.QuadClass;

/**
 * Incidents drawn at random: few partners have most of them, as in the feeds; some dates are
 * months, years or open; some acts are unknown or have no score; some incidents have several dyads.
 */
public final class Drawn {
  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  private static final int DAYS = 365 * 4;

  private final Random random;
  private final int partners;
  private long number;

  /** A generator that draws the same from the same seed. */
  public Drawn(long seed, int partners) {
    this.random = new Random(seed);
    this.partners = partners;
  }

  /** Incidents of Belarus, between 2018 and 2021. */
  public List<Incident> incidents(int count) {
    List<Incident> incidents = new ArrayList<>();
    while (incidents.size() < count) {
      Made made = incident("BLR", partner());
      incidents.add(made.build());
      if (random.nextInt(20) == 0 && made.source().equals("BLR")) {
        String second = partner();
        if (!second.equals(made.target())) {
          incidents.add(made.with(second).build());
        }
      }
    }
    return incidents;
  }

  /** An incident between two others. */
  public Incident ofOthers() {
    return incident("RUS", "CHN").build();
  }

  /** The generator's source of chance. */
  public Random random() {
    return random;
  }

  private Made incident(String one, String other) {
    number++;
    boolean back = random.nextBoolean();
    Made made = Made.incident(number, date(), back ? other : one, back ? one : other);
    made = random.nextInt(4) == 0 ? made.bothWays() : made;
    made = random.nextInt(30) == 0 ? made.unknown() : act(made);
    made = random.nextInt(25) == 0 ? made.status(Status.ANNOUNCED) : made;
    made = random.nextInt(15) == 0 ? made.bySelective() : made;
    made = random.nextInt(3) == 0 ? made.at(random.nextBoolean() ? one : other) : made;
    made = random.nextInt(3) == 0 ? made.rank(any(Rank.values())) : made;
    return made.codings(1 + random.nextInt(3));
  }

  private Made act(Made made) {
    if (random.nextInt(4) == 0) {
      return made.consult(random.nextBoolean() ? "visit" : "");
    }
    QuadClass quad = any(QuadClass.values());
    double size = 0.1 * (1 + random.nextInt(100));
    String score = (quad.cooperative() ? "" : "-") + Math.round(size * 10) / 10.0;
    return made.quad(quad, random.nextInt(20) == 0 ? "" : score);
  }

  private String partner() {
    int rank = (int) Math.floor(partners * Math.pow(random.nextDouble(), 3));
    return "P%03d".formatted(rank);
  }

  private String date() {
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    return switch (random.nextInt(40)) {
      case 0 -> day.toString().substring(0, 7);
      case 1 -> day.toString().substring(0, 4);
      case 2 -> day + "/..";
      case 3 -> day + "/" + day.plusDays(random.nextInt(60));
      default -> day.toString();
    };
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
