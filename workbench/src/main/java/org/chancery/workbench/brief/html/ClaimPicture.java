// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.time.Period;
import org.chancery.workbench.brief.Brief;
import org.chancery.workbench.brief.ClaimEffect;
import org.chancery.workbench.brief.ClaimVariation;
import org.chancery.workbench.brief.ClaimVerdict;
import org.chancery.workbench.brief.Relation;
import org.chancery.workbench.brief.evidence.Quantity;
import org.chancery.workbench.figure.EffectFigure;
import org.chancery.workbench.figure.EvidenceFigure;
import org.chancery.workbench.figure.Format;
import org.chancery.workbench.markup.Element;

/** The figure of a claim: its effect under all choices, or else its incidents on a line of time. */
record ClaimPicture(Brief brief, Linker linker) {
  Element draw(ClaimVerdict claim, String id) {
    if (claim.effect().isPresent()) {
      EffectFigure figure = effect(claim, claim.effect().get(), id);
      return frame(figure.draw(Format.WIDE), figure.draw(Format.NARROW))
          .add(Element.named("figcaption").text(caption(claim.effect().get(), figure)));
    }
    EvidenceFigure figure = evidence(claim, id);
    Element frame = frame(figure.draw(Format.WIDE), figure.draw(Format.NARROW));
    return claim.evidence().isEmpty()
        ? frame
        : frame.add(
            Element.named("figcaption")
                .text(
                    "Incidents for the claim above the line, against it below, by their numbers."));
  }

  private static Element frame(Element wide, Element narrow) {
    return Element.named("figure").add(wide, narrow);
  }

  private static String caption(ClaimEffect effect, EffectFigure figure) {
    String level =
        effect
            .value()
            .interval()
            .map(interval -> "Lines are intervals of " + interval.level() + "\u202f%. ")
            .orElse("");
    if (figure.choices().isEmpty()) {
      return "The effect that the claim is judged by. " + level;
    }
    boolean some = figure.choices().size() > EffectFigure.NAMED;
    return "Above, the effect that the claim is judged by; below, the same under other reasonable choices, the smallest first. "
        + level
        + "Dashed: wider than the figure. "
        + (some ? "Some choices are named; the table below names all." : "");
  }

  private EffectFigure effect(ClaimVerdict claim, ClaimEffect effect, String id) {
    List<EffectFigure.Point> points = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (ClaimVariation variation : claim.curve()) {
      EffectFigure.Side side = EffectFigure.Side.valueOf(variation.side().name());
      variation
          .effect()
          .ifPresentOrElse(
              quantity -> points.add(point(variation.choice(), quantity, side)),
              () -> silent.add(variation.choice()));
    }
    return new EffectFigure(
        id,
        "Effect behind the claim: " + claim.says(),
        new EffectFigure.Axis(
            effect.unit(),
            effect.ratio(),
            effect.nothing().doubleValue(),
            effect.threshold().doubleValue(),
            effect.claimed().map(region -> EffectFigure.Region.valueOf(region.name()))),
        point("Main specification", effect.value(), EffectFigure.Side.CLAIMED),
        points,
        silent);
  }

  private static EffectFigure.Point point(String choice, Quantity effect, EffectFigure.Side side) {
    String interval = effect.intervalText();
    return new EffectFigure.Point(
        choice,
        effect.value().doubleValue(),
        effect
            .interval()
            .map(i -> new EffectFigure.Ends(i.low().doubleValue(), i.high().doubleValue())),
        interval.isEmpty() ? effect.text() : effect.text() + " (" + interval + ")",
        side);
  }

  private EvidenceFigure evidence(ClaimVerdict claim, String id) {
    return new EvidenceFigure(
        id,
        "Incidents for and against the claim: " + claim.says(),
        span(claim),
        marks(claim.evidence().pro(), false),
        marks(claim.evidence().contra(), true),
        none(claim));
  }

  private static String none(ClaimVerdict claim) {
    String nothing = "Nothing to draw: no incident on record speaks for the claim or against it.";
    return claim.reasons().isEmpty() ? nothing : nothing + " " + claim.reasons().get(0);
  }

  private List<EvidenceFigure.Mark> marks(List<Relation.Mark> marks, boolean letters) {
    List<EvidenceFigure.Mark> drawn = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      drawn.add(
          new EvidenceFigure.Mark(
              number(i, letters), marks.get(i).date(), linker.eventLink(marks.get(i).event())));
    }
    return drawn;
  }

  /** What an incident is called in figure and list: 1, 2, 3 for the claim, a, b, c against it. */
  static String number(int index, boolean letters) {
    return letters ? RelationPicture.letter(index) : Integer.toString(index + 1);
  }

  /** The years in which the incidents lie; the time of the brief where none has a date. */
  private Period span(ClaimVerdict claim) {
    List<Relation.Mark> all = new ArrayList<>(claim.evidence().pro());
    all.addAll(claim.evidence().contra());
    Optional<Period> dated =
        all.stream()
            .filter(mark -> !mark.date().earliest().equals(LocalDate.MIN))
            .filter(mark -> !mark.date().latest().equals(LocalDate.MAX))
            .map(mark -> new Period(mark.date().earliest(), mark.date().latest()))
            .reduce(Period::span);
    return dated
        .map(p -> new Period(p.first().withDayOfYear(1), p.last().withMonth(12).withDayOfMonth(31)))
        .orElse(brief.masthead().period());
  }
}
