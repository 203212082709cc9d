// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.chancery.analysis.measure.Weight;
import org.chancery.model.event.Incident;

/**
 * One of the reasonable ways to put the same question to the record.
 *
 * @param words what is chosen otherwise than in the main specification; "main specification" there
 * @param edges where windows begin and end
 * @param weight how much an incident weighs; what the measure itself says where empty
 * @param perCoding whether each coding counts, instead of each incident
 * @param withoutPublisher a source left out
 * @param withoutIncident an incident left out, by its number
 * @param withoutBusiestWeek whether the week with most incidents is left out
 * @param ofRecord whether it is measured by how much else the record holds
 */
record Choice(
    String words,
    Edges edges,
    Optional<Weight> weight,
    boolean perCoding,
    Optional<String> withoutPublisher,
    OptionalLong withoutIncident,
    boolean withoutBusiestWeek,
    boolean ofRecord) {
  /** How the words begin of a choice that leaves something out. */
  static final String WITHOUT = "without ";

  static final Choice MAIN = new Choice("main specification");

  private Choice(String words) {
    this(
        words,
        Edges.AS_STATED,
        Optional.empty(),
        false,
        Optional.empty(),
        OptionalLong.empty(),
        false,
        false);
  }

  static Choice of(Edges edges, Optional<Weight> weight, boolean perCoding, String words) {
    return new Choice(
        words, edges, weight, perCoding, Optional.empty(), OptionalLong.empty(), false, false);
  }

  static Choice withoutPublisher(String publisher) {
    return new Choice(
        WITHOUT + publisher,
        Edges.AS_STATED,
        Optional.empty(),
        false,
        Optional.of(publisher),
        OptionalLong.empty(),
        false,
        false);
  }

  static Choice without(Incident incident) {
    return new Choice(
        WITHOUT + incident.says() + " of " + incident.date().text(),
        Edges.AS_STATED,
        Optional.empty(),
        false,
        Optional.empty(),
        OptionalLong.of(incident.number()),
        false,
        false);
  }

  static Choice leavingOutBusiestWeek() {
    return new Choice(
        WITHOUT + "the busiest week",
        Edges.AS_STATED,
        Optional.empty(),
        false,
        Optional.empty(),
        OptionalLong.empty(),
        true,
        false);
  }

  /* A feed that grows carries every relation up with it. */
  static Choice besideRecord() {
    return new Choice(
        "beside the rest of the record",
        Edges.AS_STATED,
        Optional.empty(),
        false,
        Optional.empty(),
        OptionalLong.empty(),
        false,
        true);
  }

  /** Whether a source or an incident is left out. */
  boolean leavesOut() {
    return withoutPublisher.isPresent() || withoutIncident.isPresent();
  }

  /** Whether an incident is not left out: another source may tell of it too. */
  boolean keeps(Incident incident, Docket docket) {
    boolean left = withoutIncident.isPresent() && withoutIncident.getAsLong() == incident.number();
    return !left
        && withoutPublisher.filter(one -> docket.toldOnlyBy(Set.of(one), incident)).isEmpty();
  }
}
