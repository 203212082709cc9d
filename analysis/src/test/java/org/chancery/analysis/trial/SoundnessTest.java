// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.analysis.trial.Claimed.BLR;
import static org.chancery.analysis.trial.Claimed.EU;
import static org.chancery.analysis.trial.Claimed.RUS;
import static org.chancery.analysis.trial.Claimed.act;
import static org.chancery.analysis.trial.Claimed.change;
import static org.chancery.analysis.trial.Claimed.claim;
import static org.chancery.analysis.trial.Claimed.happened;
import static org.chancery.analysis.trial.Claimed.level;
import static org.chancery.analysis.trial.Claimed.measured;
import static org.chancery.analysis.trial.Claimed.never;
import static org.chancery.analysis.trial.Claimed.place;
import static org.chancery.analysis.trial.Claimed.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.analysis.claim.Claim;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Expectation.Bound;
import org.chancery.analysis.claim.Expectation.Course;
import org.chancery.analysis.claim.Expectation.Part;
import org.chancery.analysis.claim.Quantity;
import org.chancery.analysis.claim.Quantity.Whole;
import org.chancery.analysis.claim.Relation;
import org.chancery.analysis.measure.Direction;
import org.chancery.analysis.measure.Measure;
import org.chancery.analysis.sample.Asked;
import org.chancery.analysis.sample.Made;
import org.chancery.analysis.verdict.Verdict;
import org.chancery.model.ontology.EventType;
import org.chancery.model.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Without its evidence no claim is decided, and the record turned round turns its verdict round.
 */
final class SoundnessTest {
  private static final Period IN = Asked.period("2020");

  private static OnRecord record() {
    OnRecord record =
        new OnRecord()
            .friendly(60, "BLR", "EU", "2019")
            .hostile(10, "EU", "BLR", "2019")
            .friendly(12, "BLR", "EU", "2020")
            .hostile(60, "EU", "BLR", "2020")
            .friendly(70, "BLR", "RUS", "2019/2020")
            .friendly(60, "RUS", "BLR", "2019/2020")
            .hostile(40, "RUS", "EU", "2020");
    record.add(Made.incident(record.next(), "2020-03-01", "BLR", "RUS").consult("visit"));
    record.add(Made.incident(record.next(), "2020-04-01", "EU", "BLR").consult(""));
    return record;
  }

  static List<Expectation> allForms() {
    List<Expectation> forms = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      forms.add(change(measured(EU, measure), Course.FALLS, 0));
    }
    for (Whole whole : List.of(Whole.PARTNERS, Whole.CIRCLE, Whole.INITIATIVE)) {
      forms.add(change(new Quantity.OfActor(BLR, whole, Optional.empty()), Course.RISES, 0));
    }
    forms.add(
        change(new Quantity.OfActor(BLR, Whole.DEPENDENCE, Optional.of(EU)), Course.RISES, 0.05));
    for (Bound bound : Bound.values()) {
      forms.add(level(measured(EU, Measure.NET), bound, 0));
      forms.add(level(measured(EU, Measure.INCIDENTS), bound, 1));
      forms.add(against(Measure.NET, bound));
      forms.add(against(Measure.COOPERATION, bound));
    }
    for (boolean yes : List.of(true, false)) {
      forms.add(place(RUS, 1, yes));
      forms.add(new Expectation.Turn(measured(EU, Measure.NET), Optional.of(yes), IN));
      forms.add(new Expectation.Triad(List.of(BLR, RUS, EU), yes, IN));
      forms.add(new Expectation.WordsAndDeeds(with(EU), yes, !yes, IN));
      forms.add(
          new Expectation.Replies(
              new Relation(BLR, Direction.BY_FOCUS, Optional.of(RUS)), yes, IN, 7));
    }
    forms.add(change(measured(EU, Measure.INCIDENTS), Course.UNCHANGED, 0.5));
    forms.add(new Expectation.Sides(BLR, RUS, EU, IN));
    forms.add(new Expectation.Sides(BLR, EU, RUS, IN));
    forms.add(happened(act("BLR", "RUS", EventType.CONSULT)));
    forms.add(never(act("BLR", "RUS", EventType.CONSULT)));
    forms.add(never(act("BLR", "RUS", EventType.SANCTION)));
    forms.add(
        new Expectation.Order(
            List.of(act("BLR", "RUS", EventType.CONSULT), act("EU", "BLR", EventType.CONSULT))));
    forms.add(
        new Expectation.Together(
            true,
            List.of(
                new Part.Own(level(measured(EU, Measure.NET), Bound.BELOW, 0)),
                new Part.Own(level(measured(RUS, Measure.NET), Bound.ABOVE, 0)))));
    return forms;
  }

  private static Expectation against(Measure measure, Bound bound) {
    return new Expectation.Against(measured(RUS, measure), bound, with(EU), IN, 0.2);
  }

  @ParameterizedTest
  @MethodSource("allForms")
  void standsBothChecks(Expectation expectation) {
    Claim claim = claim(expectation);

    Soundness soundness = new Trial(List.of(claim), record().docket()).soundness(claim);

    assertThat(soundness.withoutEvidence()).isEqualTo(Verdict.UNDECIDED);
    assertThat(soundness.sound()).as(soundness.toString()).isTrue();
  }
}
