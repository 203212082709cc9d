// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.chancery.analysis.dealing.Tally;
import org.chancery.analysis.measure.Direction;
import org.chancery.analysis.partner.Partner;
import org.chancery.analysis.pooling.Part;
import org.chancery.analysis.pooling.Pooled;
import org.chancery.analysis.pooling.Pooling;

/** The share of conflict of each relation, drawn toward the actor's own mix where it is thin. */
record PoolSection() implements Section {
  private static final String NAME = "share of conflict, pooled";

  @Override
  public void write(Subject subject, Consumer<Line> lines) {
    List<Partner> measured =
        subject.partnersAlone().stream().filter(PoolSection::isMeasured).toList();
    List<Part> parts = measured.stream().map(PoolSection::part).toList();
    if (parts.isEmpty()) {
      return;
    }
    List<Pooled> pooled = new ArrayList<>(Pooling.shares(parts, subject.scope().level()));
    for (int i = 0; i < pooled.size(); i++) {
      lines.accept(line(subject, measured.get(i), pooled.get(i)));
    }
  }

  private static boolean isMeasured(Partner partner) {
    return partner.account().measured().filter(tally -> tally.quads().classified() > 0).isPresent();
  }

  private static Tally tally(Partner partner) {
    return partner.account().measured().orElseThrow();
  }

  private static Part part(Partner partner) {
    Tally tally = tally(partner);
    return new Part(
        tally.quads().conflictual() / tally.dispersion(),
        tally.quads().classified() / tally.dispersion());
  }

  private static Line line(Subject subject, Partner partner, Pooled pooled) {
    Line.Of of = new Line.Of(partner.id().value(), subject.scope().period());
    return new Line(
        of,
        NAME,
        Direction.EITHER,
        of.period(),
        OptionalDouble.of(pooled.value()),
        Optional.of(pooled.interval()),
        tally(partner).quads().classified(),
        "of 1",
        Line.MEASURED,
        "its own incidents weigh " + Line.plain(pooled.weight()));
  }
}
