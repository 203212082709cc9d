// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.check;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.model.event.EventId;
import org.chancery.model.ontology.EventType;

/**
 * A row of a coding sheet that somebody filled.
 *
 * @param id the event
 * @param type its type, as the machine has it
 * @param correct whether the event is right in all
 * @param source whether the actors are; empty where not said
 * @param target whether the recipients are; empty where not said
 * @param typeShouldBe the right type, or {@link #NONE}; empty where it is the machine's
 * @param drawn how many of its type the sheet holds
 * @param outOf how many of its type there were to draw from, at least {@code drawn}
 */
record SheetRow(
    EventId id,
    EventType type,
    Verdict correct,
    Optional<Verdict> source,
    Optional<Verdict> target,
    Optional<String> typeShouldBe,
    int drawn,
    int outOf) {
  /** Where a type belongs: the sentence tells of no event. */
  static final String NONE = "NONE";

  /** What a person says of something. */
  enum Verdict {
    YES,
    NO,
    UNSURE;

    static final List<Verdict> ALL = List.of(values());

    String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  SheetRow {
    requireNonNull(id, "id");
    requireNonNull(type, "type");
    requireNonNull(correct, "correct");
    requireNonNull(source, "source");
    requireNonNull(target, "target");
    requireNonNull(typeShouldBe, "typeShouldBe");
    if (drawn < 1 || outOf < drawn) {
      throw new IllegalArgumentException("not a draw: " + drawn + " out of " + outOf);
    }
  }

  /** How many events of the whole it stands for. */
  double weight() {
    return (double) outOf / drawn;
  }

  /** The type as the person has it. */
  String judgedType() {
    return typeShouldBe.orElse(type.name());
  }

  /** Whether the type is right. */
  Verdict typeVerdict() {
    if (typeShouldBe.isPresent()) {
      return judgedType().equals(type.name()) ? Verdict.YES : Verdict.NO;
    }
    return correct == Verdict.UNSURE ? Verdict.UNSURE : Verdict.YES;
  }

  /** Whether the actors are right: so they are where the event is, and nothing else is said. */
  Optional<Verdict> sourceVerdict() {
    return source.or(this::whole);
  }

  /** Whether the recipients are right, likewise. */
  Optional<Verdict> targetVerdict() {
    return target.or(this::whole);
  }

  private Optional<Verdict> whole() {
    return Optional.of(correct).filter(said -> said == Verdict.YES);
  }
}
