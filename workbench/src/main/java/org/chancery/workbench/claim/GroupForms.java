// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Relation;
import org.chancery.analysis.measure.Direction;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Standing;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Period;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.tree.Fields;
import org.chancery.workbench.tree.Reading;
import org.chancery.workbench.tree.Readings;

/* Forms about how actors stand to one another: replies, words and deeds, triads, sides, standing. */
final class GroupForms {
  static final List<String> REPLIES = List.of("replies", "relation", "in", "within");
  static final List<String> WORDS = List.of("relation", "words", "deeds", "in");
  static final List<String> TRIAD = List.of("triad", "balance", "in");
  static final List<String> SIDES = List.of("sides", "with", "against", "in");
  static final List<String> STANDING = List.of("standing", "in organisation", "as", "since");

  private static final int USUAL_DAYS = 30; // within which a reply is looked for, unless said

  private static final Reading<Boolean> SIGN = either("sign", "cooperative", "conflictual");
  private static final Reading<Standing> STATUS =
      Readings.choice("standing", Arrays.asList(Standing.values()), Standing::label);

  private final Terms terms;

  GroupForms(Terms terms) {
    this.terms = terms;
  }

  private static Reading<Boolean> either(String kind, String yes, String no) {
    return Readings.choice(kind, List.of(true, false), value -> value ? yes : no);
  }

  Optional<Expectation> replies(Fields fields) {
    Optional<Boolean> answered =
        fields.required("replies", either("kind of replies", "answered", "unanswered"));
    Optional<Relation> relation = fields.required("relation", terms.relation());
    Optional<Period> in = fields.required("in", terms.period());
    int days =
        fields
            .optional("within", Readings.parsed(GroupForms::parseDays, Reason.BAD_VALUE))
            .orElse(USUAL_DAYS);
    if (relation.filter(one -> one.other().isEmpty()).isPresent()) {
      fields.complain("relation", Reason.BAD_VALUE, "replies are of one partner", "Name it.");
    } else if (relation.filter(one -> one.direction() != Direction.BY_FOCUS).isPresent()) {
      fields.complain(
          "relation",
          Reason.BAD_VALUE,
          "replies are looked for to the moves of one side",
          "Put the side that moves on the left, as in BLR -> EU.");
    }
    return fields.ifSound(
        () ->
            new Expectation.Replies(
                relation.orElseThrow(), answered.orElseThrow(), in.orElseThrow(), days));
  }

  private static int parseDays(String text) {
    if (!text.matches("[1-9]\\d{0,3} days?")) {
      throw new IllegalArgumentException("'" + text + "' is no number of days; write 30 days");
    }
    return Integer.parseInt(text.substring(0, text.indexOf(' ')));
  }

  Optional<Expectation> words(Fields fields) {
    Optional<Relation> relation = fields.required("relation", terms.relation());
    Optional<Boolean> words = fields.required("words", SIGN);
    Optional<Boolean> deeds = fields.required("deeds", SIGN);
    Optional<Period> in = fields.required("in", terms.period());
    return fields.ifSound(
        () ->
            new Expectation.WordsAndDeeds(
                relation.orElseThrow(),
                words.orElseThrow(),
                deeds.orElseThrow(),
                in.orElseThrow()));
  }

  Optional<Expectation> triad(Fields fields) {
    Optional<List<ActorId>> three = fields.required("triad", Readings.list(terms.actor()));
    Optional<Boolean> balanced =
        fields.required("balance", either("balance", "balanced", "unbalanced"));
    Optional<Period> in = fields.required("in", terms.period());
    if (three.filter(list -> list.stream().distinct().count() != 3).isPresent()) {
      fields.complain("triad", Reason.BAD_VALUE, "a triad is of three", "Name three actors.");
    }
    return fields.ifSound(
        () -> new Expectation.Triad(three.orElseThrow(), balanced.orElseThrow(), in.orElseThrow()));
  }

  Optional<Expectation> sides(Fields fields) {
    Optional<ActorId> actor = fields.required("sides", terms.actor());
    Optional<ActorId> with = fields.required("with", terms.actor());
    Optional<ActorId> against = fields.required("against", terms.actor());
    Optional<Period> in = fields.required("in", terms.period());
    return fields.ifSound(
        () ->
            new Expectation.Sides(
                actor.orElseThrow(), with.orElseThrow(), against.orElseThrow(), in.orElseThrow()));
  }

  Optional<Expectation> standing(Fields fields) {
    Optional<ActorId> actor = fields.required("standing", terms.actor());
    Optional<ActorId> in = fields.required("in organisation", terms.actor());
    Optional<Standing> as = fields.required("as", STATUS);
    Optional<Edtf> since = fields.optional("since", Readings.date());
    return fields.ifSound(
        () ->
            new Expectation.Stands(actor.orElseThrow(), in.orElseThrow(), as.orElseThrow(), since));
  }
}
