// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import static java.util.Objects.requireNonNull;

import org.chancery.model.ontology.EventType;

/**
 * What a relation is called in a sentence.
 *
 * @param done between source and target, as past tense and as participle alike: "consulted"
 */
public record Deed(String done) {
  public Deed {
    requireNonNull(done, "done");
  }

  /** The words for a type of PLOVER. */
  public static Deed of(EventType type) {
    return new Deed(
        switch (type) {
          case AGREE -> "promised cooperation to";
          case CONSULT -> "consulted";
          case SUPPORT -> "endorsed";
          case CONCEDE -> "conceded something to";
          case COOPERATE -> "cooperated with";
          case AID -> "aided";
          case RETREAT -> "yielded ground to";
          case REQUEST -> "demanded something of";
          case ACCUSE -> "accused";
          case REJECT -> "rebuffed";
          case THREATEN -> "threatened";
          case PROTEST -> "protested against";
          case SANCTION -> "sanctioned";
          case MOBILIZE -> "mobilized against";
          case COERCE -> "coerced";
          case ASSAULT -> "attacked";
        });
  }
}
