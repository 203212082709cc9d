// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.Optional;
import java.util.OptionalLong;
import org.chancery.analysis.measure.Weight;

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
 * @param ofRecord whether it is measured as a part of all that the record holds
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
  static final Choice MAIN =
      new Choice(
          "main specification",
          Edges.AS_STATED,
          Optional.empty(),
          false,
          Optional.empty(),
          OptionalLong.empty(),
          false,
          false);

  static Choice of(Edges edges, Optional<Weight> weight, boolean perCoding, String words) {
    return new Choice(
        words, edges, weight, perCoding, Optional.empty(), OptionalLong.empty(), false, false);
  }

  static Choice withoutPublisher(String publisher) {
    return new Choice(
        "without " + publisher,
        Edges.AS_STATED,
        Optional.empty(),
        false,
        Optional.of(publisher),
        OptionalLong.empty(),
        false,
        false);
  }

  static Choice withoutIncident(long number, String words) {
    return new Choice(
        "without " + words,
        Edges.AS_STATED,
        Optional.empty(),
        false,
        Optional.empty(),
        OptionalLong.of(number),
        false,
        false);
  }

  static Choice leavingOutBusiestWeek() {
    return new Choice(
        "without the busiest week",
        Edges.AS_STATED,
        Optional.empty(),
        false,
        Optional.empty(),
        OptionalLong.empty(),
        true,
        false);
  }

  /* A feed that grows carries every relation up with it. */
  static Choice partOfRecord() {
    return new Choice(
        "as a part of all that the record holds",
        Edges.AS_STATED,
        Optional.empty(),
        false,
        Optional.empty(),
        OptionalLong.empty(),
        false,
        true);
  }
}
