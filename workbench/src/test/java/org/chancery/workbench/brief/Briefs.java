// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief;

import java.util.List;
import org.chancery.model.time.Grain;
import org.chancery.workbench.brief.evidence.Prose;
import org.chancery.workbench.brief.evidence.Register;

/** Briefs for the tests of the renderings. */
public final class Briefs {
  private Briefs() {}

  /** A brief made by hand, with everything that is hard in it. */
  public static Brief sample() {
    return SampleBrief.sample();
  }

  /** A brief as a feed gives it. */
  public static Brief large(int events, int partners, int held) {
    return LargeBrief.of(events, partners, held);
  }

  /** A brief of a record that holds nothing. */
  public static Brief empty() {
    Brief sample = sample();
    Composer nothing = new Composer(List.of(), SampleBrief.PERIOD, Grain.QUARTER);
    return new Brief(
        sample.masthead(),
        List.of(),
        nothing.counts(),
        List.of(),
        Claims.NONE,
        nothing.partners(List.of()),
        List.of(),
        nothing.timeline(List.of(), Prose.EMPTY),
        List.of(),
        List.of(),
        new Outlook(Prose.of("There is no outlook: there is too little to learn from."), List.of()),
        new Method(List.of(), List.of(), List.of()),
        new Register(List.of(), 0, "chancery events cases/ruritania"),
        List.of(),
        sample.origin());
  }
}
