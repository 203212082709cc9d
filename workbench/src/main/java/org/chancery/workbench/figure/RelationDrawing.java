// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import java.util.List;
import org.chancery.workbench.markup.Element;

/** Puts the bands of a relation's figure one below the other, on one time axis. */
final class RelationDrawing {
  private static final double GAP = 8;

  private final RelationFigure figure;
  private final Format format;
  private final TimeScale scale;

  RelationDrawing(RelationFigure figure, Format format) {
    this.figure = figure;
    this.format = format;
    this.scale = new TimeScale(figure.span(), format.left(), format.plotEnd());
  }

  /** Those that lie in the time that is shown; the list beside the figure has the others too. */
  private List<Flag> shown(List<Flag> flags) {
    return flags.stream().filter(flag -> flag.date().touches(scale.span())).toList();
  }

  private long finest() {
    return figure.steps().stream().mapToLong(step -> step.period().days()).min().orElse(1);
  }

  Element draw() {
    String id = figure.id() + "-" + format.mark();
    FlagBand flags = new FlagBand(scale, shown(figure.flags()), format);
    BarBand bars = new BarBand(scale, figure, id);
    NetBand net = new NetBand(scale, figure);
    CountBand counts = new CountBand(scale, figure.steps());
    RangeBand ranges = new RangeBand(scale, shown(figure.ranges()));
    TimeAxis axis = new TimeAxis(scale, finest());

    double barsTop = flags.height();
    double netTop = barsTop + bars.height() + GAP;
    double countsTop = netTop + (net.isEmpty() ? 0 : net.height() + GAP);
    double axisTop = countsTop + CountBand.HEIGHT;
    double rangesTop = axisTop + TimeAxis.HEIGHT;
    double bottom = rangesTop + ranges.height() + 2;

    Element drawn = Shapes.group();
    drawn.add(Hatching.definitions(id));
    drawn.add(new CoverageBand(scale, figure.steps(), id).draw(barsTop + BarBand.KEY, axisTop));
    drawn.add(axis.grid(barsTop + BarBand.KEY, axisTop));
    drawn.add(flags.leaders(barsTop, barsTop + bars.height() - BarBand.KEY));
    drawn.add(bars.draw(barsTop));
    if (!net.isEmpty()) {
      drawn.add(net.draw(netTop));
    }
    drawn.add(counts.draw(countsTop), axis.labels(axisTop), ranges.draw(rangesTop));
    drawn.add(flags.numbersAndWords(barsTop));
    return Picture.of(format, figure.id(), figure.title(), figure.describe(), bottom, drawn);
  }
}
