// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.model.event.EventId;
import org.chancery.workbench.brief.ClaimVerdict;
import org.chancery.workbench.brief.Outlook;
import org.chancery.workbench.brief.evidence.Prose;
import org.chancery.workbench.brief.evidence.Quantity;
import org.chancery.workbench.brief.evidence.Reference;
import org.chancery.workbench.outlook.Because;
import org.chancery.workbench.outlook.Expected;
import org.chancery.workbench.outlook.Foreseen;
import org.chancery.workbench.outlook.Walk;

/** What may come next, or why nothing can be said of it. */
final class OutlookSection {
  private static final int PERCENT_OF_INTERVAL = 90;
  private static final int MOST_SHOWN = 300;

  private final ActorNames names;
  private final String place;

  /**
   * A section.
   *
   * @param place how the record is named on the command line
   */
  OutlookSection(ActorNames names, String place) {
    this.names = names;
    this.place = place;
  }

  Outlook outlook(Foreseen foreseen) {
    if (foreseen instanceof Foreseen.Nothing nothing) {
      return new Outlook(Prose.of("There is no outlook: " + nothing.why()), List.of());
    }
    Foreseen.Something some = (Foreseen.Something) foreseen;
    return new Outlook(
        basis(some),
        some.prognosis().expected().stream().map(one -> expectation(some, one)).toList());
  }

  private Prose basis(Foreseen.Something some) {
    Walk walk = some.walk();
    Reference scored =
        new Reference.Rows(
            "forecasts that were scored",
            "chancery backtest %s --from %s --to %s --every %dd --track track.csv"
                .formatted(place, walk.from(), walk.to(), walk.every()));
    return Prose.of(
            "From %s to %s, learned from what came before %s alone. Forecasts of this kind were tried on %d days of this record, %s to %s, each with what was known then. Measured by the Brier score they were better than saying each time how often such acts are, by "
                .formatted(
                    some.prognosis().ask().on(),
                    some.prognosis().ask().until(),
                    some.prognosis().ask().on(),
                    some.scores().days(),
                    walk.from(),
                    walk.to()))
        .with(skill(some.scores().againstBaseRate().brier(), scored))
        .then(", and better than expecting what happened lately, by ")
        .with(skill(some.scores().againstPersistence().brier(), scored))
        .then(". What was said and what came differed by ")
        .with(skill(some.scores().scores().error(), scored))
        .then(" on average.")
        .then(
            some.prognosis().likelier() == 0
                ? ""
                : " %d more acts are almost certain, as they are a habit; these are the likeliest of the others."
                    .formatted(some.prognosis().likelier()));
  }

  private static Quantity skill(Estimate estimate, Reference reference) {
    Quantity share = Quantity.share(estimate.value(), reference);
    return estimate
        .interval()
        .map(one -> share.within(one.low(), one.high(), PERCENT_OF_INTERVAL))
        .orElse(share);
  }

  private Outlook.Expectation expectation(Foreseen.Something some, Expected one) {
    double probability = one.forecast().probability();
    Reference events =
        one.reasons().stream()
            .map(Because::events)
            .filter(list -> !list.isEmpty())
            .findFirst()
            .map(Reference::to)
            .orElse(Reference.NONE);
    return new Outlook.Expectation(
        "%s → %s: %s".formatted(names.of(one.source()), names.of(one.target()), one.type().label()),
        new ClaimVerdict.Likelihood(
            one.likelihood().label(),
            Quantity.share(Math.max(0.01, Math.min(0.99, probability)), events)),
        Quantity.share(
            one.forecast().baseRate(),
            new Reference.Rows(
                "questions of this type",
                "chancery forecast %s --type %s --on %s --limit 0"
                    .formatted(place, one.type().name(), some.prognosis().ask().on()))),
        told(one.strongest(true)),
        told(one.strongest(false)));
  }

  /* Where it counts a few hundred events, what they are is no use to a reader of the brief. */
  private static Prose told(Optional<Because> reason) {
    if (reason.isEmpty()) {
      return Prose.EMPTY;
    }
    String sentence = capital(reason.get().sentence());
    List<EventId> events = reason.get().events();
    if (events.isEmpty() || events.size() > MOST_SHOWN) {
      return Prose.of(sentence + ".");
    }
    return Prose.of(sentence + " (")
        .with(Quantity.count(events.size(), Reference.to(events)))
        .then(events.size() == 1 ? " coded event)." : " coded events).");
  }

  private static String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }
}
