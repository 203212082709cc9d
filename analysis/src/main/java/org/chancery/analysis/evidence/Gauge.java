// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * One measure of one kind of evidence: what a curve is drawn over.
 *
 * @param evidence the kind
 * @param measure what is measured of it
 */
public record Gauge(Evidence evidence, Measure measure) {
  private static final List<Measure> OF_TALLY =
      List.of(
          Measure.DAYS,
          Measure.WEEK,
          Measure.MONTH,
          Measure.QUARTER,
          Measure.EVER,
          Measure.SINCE,
          Measure.SHARE);

  /** All gauges, in the order in which {@link Gathered#describe} reads them. */
  public static List<Gauge> all() {
    List<Gauge> gauges = new ArrayList<>();
    for (Tally tally : Tally.all()) {
      OF_TALLY.forEach(measure -> gauges.add(new Gauge(tally.evidence(), measure)));
    }
    for (Walk walk : Walk.all()) {
      gauges.add(new Gauge(walk.evidence(), Measure.NEARNESS));
    }
    gauges.add(new Gauge(Evidence.BELONGING, Measure.MARK));
    gauges.add(new Gauge(Evidence.DEALINGS, Measure.SINCE));
    gauges.add(new Gauge(Evidence.DEALINGS, Measure.FIRST));
    gauges.add(new Gauge(Evidence.DEALINGS, Measure.VARIETY));
    gauges.add(new Gauge(Evidence.SAME_FACT, Measure.FIRST));
    gauges.add(new Gauge(Evidence.TARGET, Measure.FIRST));
    gauges.add(new Gauge(Evidence.TARGET, Measure.SURGE));
    for (Tally tally : Profile.OF_OTHER) {
      gauges.add(new Gauge(tally.evidence(), Measure.SHARE_OF_OTHER));
    }
    for (RuleForm form : RuleForm.all()) {
      gauges.add(new Gauge(form.evidence(), Measure.SUREST));
      gauges.add(new Gauge(form.evidence(), Measure.TOGETHER));
    }
    return List.copyOf(gauges);
  }

  /** How many levels a gauge has at most. */
  public static int levels() {
    return Level.COUNT;
  }
}
