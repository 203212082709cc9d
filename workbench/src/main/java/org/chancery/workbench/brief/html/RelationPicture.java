// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.chancery.model.ontology.QuadClass;
import org.chancery.workbench.brief.Brief;
import org.chancery.workbench.brief.Cell;
import org.chancery.workbench.brief.Relation;
import org.chancery.workbench.brief.evidence.Quantity;
import org.chancery.workbench.figure.Flag;
import org.chancery.workbench.figure.RelationFigure;

/** Turns a relation of the document into a figure. */
record RelationPicture(Brief brief, Linker linker) {
  RelationFigure of(Relation relation, String id) {
    String title =
        "%s and %s, %s by %s"
            .formatted(
                brief.masthead().focusName(),
                relation.name(),
                "incidents",
                brief.masthead().grain().label());
    return new RelationFigure(
        id,
        title,
        "incidents per " + brief.masthead().grain().label(),
        relation.netLabel(),
        relation.steps().stream().map(RelationPicture::step).toList(),
        flags(relation.marks(), i -> Integer.toString(i + 1)),
        flags(relation.unplaced(), RelationPicture::letter));
  }

  /** a, b, … z, aa, ab and so on, as spreadsheets count their columns. */
  static String letter(int index) {
    StringBuilder letters = new StringBuilder();
    for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('a' + rest % 26));
    }
    return letters.toString();
  }

  private static RelationFigure.Step step(Relation.Step step) {
    Map<QuadClass, Long> counts = new TreeMap<>();
    step.counts().forEach((quad, count) -> counts.put(quad, count.value().longValueExact()));
    return new RelationFigure.Step(
        step.period(),
        step.label(),
        step.coverage(),
        counts,
        step.incidents() instanceof Cell.Amount all ? all.quantity().value().longValueExact() : 0,
        step.net() instanceof Cell.Amount net
            ? Optional.of(estimate(net.quantity()))
            : Optional.empty());
  }

  private static RelationFigure.Estimate estimate(Quantity net) {
    return net.interval()
        .map(
            i ->
                new RelationFigure.Estimate(
                    net.value().doubleValue(),
                    OptionalDouble.of(i.low().doubleValue()),
                    OptionalDouble.of(i.high().doubleValue())))
        .orElseGet(
            () ->
                new RelationFigure.Estimate(
                    net.value().doubleValue(), OptionalDouble.empty(), OptionalDouble.empty()));
  }

  private List<Flag> flags(List<Relation.Mark> marks, IntFunction<String> number) {
    List<Flag> flags = new ArrayList<>();
    for (Relation.Mark mark : marks) {
      boolean corrected =
          linker.index().event(mark.event()).filter(e -> !e.corrections().isEmpty()).isPresent();
      flags.add(
          new Flag(
              number.apply(flags.size()),
              corrected ? "✎ " + mark.label() : mark.label(),
              mark.date(),
              linker.eventLink(mark.event())));
    }
    return flags;
  }
}
