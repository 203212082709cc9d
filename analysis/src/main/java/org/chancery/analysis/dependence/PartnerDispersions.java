// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dependence;

import java.util.Map;
import java.util.TreeMap;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.dealing.Weeks;
import org.chancery.analysis.estimate.Dispersion;
import org.chancery.model.actor.ActorId;

/**
 * How bursty the dealings are, over the whole period.
 *
 * @param byPartner the dispersion of the incidents with each partner
 * @param all that of the incidents with all partners
 */
record PartnerDispersions(Map<ActorId, Double> byPartner, double all) {
  static PartnerDispersions of(Dealings dealings) {
    Weeks weeks = Weeks.ofMonths(dealings.scope());
    Map<ActorId, Double> byPartner = new TreeMap<>();
    dealings
        .partners()
        .forEach(
            partner ->
                byPartner.put(partner, weeks.dispersion(dealings.with(Counterpart.of(partner)))));
    return new PartnerDispersions(byPartner, weeks.dispersion(dealings.all()));
  }

  double of(ActorId partner) {
    return byPartner.getOrDefault(partner, Dispersion.NONE);
  }
}
