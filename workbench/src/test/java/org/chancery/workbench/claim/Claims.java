// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chancery.analysis.claim.Expectation;
import org.chancery.model.actor.ActorAdditions;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.actor.Camp;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.time.Edtf;
import org.chancery.workbench.bibliography.Bibliography;
import org.chancery.workbench.chronology.Chronology;
import org.chancery.workbench.indicator.Indicator;
import org.chancery.workbench.reading.SourceText;
import org.chancery.workbench.reference.References;

/** Claims read in made-up surroundings. */
final class Claims {
  private static final References REFERENCES =
      new References(
          ActorRegistry.bundled()
              .with(
                  new ActorAdditions(
                      List.of(),
                      List.of(),
                      List.of(),
                      List.of(
                          new Camp(
                              new ActorId("west"),
                              "the West",
                              List.of(new ActorId("EU"), new ActorId("USA")),
                              "")),
                      List.of())),
          Ontology.bundled(),
          Bibliography.read(source("sources.json", "[{\"id\": \"paper\", \"type\": \"report\"}]")));
  private static final String CHRONOLOGY =
      """
      - {id: letter, date: 2022-04-06, who: [BLR], to: [EU], type: REQUEST, says: A letter., source: paper}
      - {id: election-early, date: 2024, who: [BLR], type: AGREE, says: An election., source: paper}
      - {id: 5-may-interview, date: 2022-05-05, who: [BLR], type: REQUEST, says: Words., source: paper}
      """;
  private static final Surroundings SURROUNDINGS =
      new Surroundings(
          REFERENCES,
          Edtf.parse("2020-08/2024-12"),
          Chronology.read(source("chronology.yaml", CHRONOLOGY), REFERENCES).events(),
          List.of(
              new Indicator(
                  Edtf.parse("2024-12"),
                  Optional.of(new ActorId("BLR")),
                  "political prisoners",
                  new BigDecimal("1400"),
                  "persons",
                  "paper",
                  "",
                  "",
                  2)));

  private Claims() {}

  /** A file with this text. */
  static ClaimFile read(String text) {
    return ClaimFile.read(source("claims.yaml", text), SURROUNDINGS);
  }

  /** What a claim of this form expects. */
  static Expectation expectation(String form) {
    return read(claim("x", form)).claims().get(0).expect();
  }

  /** A claim, on two lines: what it expects is on the second. */
  static String claim(String id, String form) {
    return "- {id: %s, says: So it was.,\n   expect: %s}\n".formatted(id, form);
  }

  private static SourceText source(String name, String text) {
    return new SourceText(name, name, text);
  }
}
