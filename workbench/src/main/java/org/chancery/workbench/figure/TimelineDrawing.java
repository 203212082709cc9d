// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import java.util.List;
import org.chancery.workbench.figure.TimelineFigure.Lane;
import org.chancery.workbench.markup.Element;

/** Puts the lanes of a timeline one below the other, on one time axis, with the key beneath. */
final class TimelineDrawing {
  private static final double LANE_PADDING = 5;
  private static final double NAME_ABOVE = 16; // height of a lane's name where it stands above

  private final TimelineFigure figure;
  private final Format format;
  private final TimeScale scale;

  TimelineDrawing(TimelineFigure figure, Format format) {
    this.figure = figure;
    this.format = format;
    double left = Math.max(format.laneNames(), 6);
    this.scale = new TimeScale(figure.span(), left, format.plotEnd());
  }

  Element draw() {
    List<LaneBand> lanes =
        figure.lanes().stream().map(lane -> new LaneBand(scale, figure.shown(lane))).toList();
    Element marks = Shapes.group();
    double y = 4;
    for (int i = 0; i < lanes.size(); i++) {
      y = addLane(marks, figure.lanes().get(i), lanes.get(i), y);
    }
    TimeAxis axis = new TimeAxis(scale, 1);
    Element key = Shapes.group();
    double bottom = new MarkKey(format).draw(key, y + TimeAxis.HEIGHT + 8);
    Element drawn = Shapes.group();
    drawn.add(axis.grid(4, y), marks, axis.labels(y), key);
    return Picture.of(format, figure.id(), figure.title(), figure.describe(), bottom, drawn);
  }

  private double addLane(Element marks, Lane lane, LaneBand band, double top) {
    boolean above = format.laneNames() == 0;
    double bandTop = top + (above ? NAME_ABOVE : 0) + LANE_PADDING;
    double height = Math.max(band.height(), above ? 8 : 18);
    double bottom = bandTop + height + LANE_PADDING;
    addName(marks, lane, top, bandTop, above);
    marks.add(band.draw(bandTop + (height - band.height()) / 2));
    marks.add(Shapes.line("grid", above ? scale.left() : 0, bottom, scale.right(), bottom));
    return bottom;
  }

  private void addName(Element marks, Lane lane, double top, double bandTop, boolean above) {
    String count = Integer.toString(figure.shown(lane).size());
    double room = (above ? format.width() : format.laneNames()) - 40;
    String name = TextWidth.fit(lane.name(), TextWidth.SIZE, room);
    double y = above ? top + 14 : bandTop + 13;
    double countAt = above ? scale.right() : format.laneNames() - 10;
    marks.add(Shapes.text("strong halo", above ? scale.left() : 0, y, name));
    marks.add(Shapes.ending("small muted halo", countAt, y, "n " + count));
  }
}
