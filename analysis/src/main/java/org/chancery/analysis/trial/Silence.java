// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.analysis.claim.ActPattern;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;
import org.chancery.model.event.Status;
import org.chancery.model.time.Period;

/*
 * How it works. What to expect follows from control dyads: the other relations of those who are
 * named, in the same role. Of what a control dyad had to do with each other, n, a part is such an
 * act, c; all together give the part p = sum of c / sum of n, and what is expected of those named is
 * e = p times what they had to do with each other. None at all then has a chance of exp(-e), which
 * is below 0.05 from e = 3 on [1]. But dyads differ: of many a war is the only one with assaults.
 * With the variance e + a e^2 of a negative binomial the chance of none is (1 + a e)^(-1/a), and a is
 * told from how the control dyads stray [2]:
 *
 *   a = sum of ((c - p n)^2 - p n) / sum of (p n)^2, and no less than 0
 *
 * [1] J. A. Hanley and A. Lippman-Hand (1983), If nothing goes wrong, is everything all right?
 *     Interpreting zero numerators, JAMA 249:1743-1745 (the rule of three).
 * [2] N. E. Breslow (1984), Extra-Poisson variation in log-linear models, Applied Statistics
 *     33:38-44 (moments).
 */
/**
 * What there being no such act on record tells.
 *
 * @param expected how many there would be if it were as between others
 * @param none how likely it is then that there is none, 0 to 1
 */
record Silence(double expected, double none) {
  /** Where nothing can be expected. */
  static final Silence TELLS_NOTHING = new Silence(0, 1);

  /** The silence about a kind of act in a stretch of time that is watched. */
  static Silence about(Matching matching, ActPattern pattern, Docket docket, Period in) {
    if (!pattern.namesAct() || matching.actors().isEmpty()) {
      return TELLS_NOTHING;
    }
    int own = 0;
    Map<Pair, Control> controls = new TreeMap<>();
    for (Incident incident : docket.incidents()) {
      boolean counts =
          incident.status() == Status.OCCURRED
              && !incident.selective()
              && incident.date().within(in);
      if (counts && matching.fitsParties(incident)) {
        own++;
      } else if (counts && matching.sharesRole(incident)) {
        controls
            .computeIfAbsent(Pair.of(incident), pair -> new Control())
            .add(matching.fitsAct(incident));
      }
    }
    return of(own, controls.values());
  }

  private static Silence of(int own, Collection<Control> controls) {
    double all = controls.stream().mapToInt(control -> control.incidents).sum();
    double part = controls.stream().mapToInt(control -> control.such).sum() / Math.max(1, all);
    double expected = part * own;
    if (expected == 0) {
      return TELLS_NOTHING;
    }
    double stray = 0;
    double squares = 0;
    for (Control control : controls) {
      double mean = part * control.incidents;
      stray += (control.such - mean) * (control.such - mean) - mean;
      squares += mean * mean;
    }
    double alike = Math.max(0, stray / squares);
    double none = alike == 0 ? Math.exp(-expected) : Math.pow(1 + alike * expected, -1 / alike);
    return new Silence(expected, none);
  }

  /* The two of a dyad, whichever way the act ran. */
  private record Pair(ActorId one, ActorId other) implements Comparable<Pair> {
    static Pair of(Incident incident) {
      boolean inOrder = incident.source().compareTo(incident.target()) <= 0;
      return inOrder
          ? new Pair(incident.source(), incident.target())
          : new Pair(incident.target(), incident.source());
    }

    @Override
    public int compareTo(Pair pair) {
      int first = one.compareTo(pair.one);
      return first != 0 ? first : other.compareTo(pair.other);
    }
  }

  /* What a control dyad had to do with each other. */
  private static final class Control {
    private int incidents;
    private int such;

    void add(boolean isSuch) {
      incidents++;
      such += isSuch ? 1 : 0;
    }
  }
}
