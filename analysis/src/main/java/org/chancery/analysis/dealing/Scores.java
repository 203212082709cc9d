// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dealing;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.analysis.estimate.ScoreSum;
import org.chancery.model.event.Incident;
import org.chancery.model.ontology.Intensity;
import org.chancery.model.ontology.Scale;

/**
 * The sums of scores on one scale. Cooperation and conflict are told apart by the sign of the
 * score, not by quad class.
 *
 * @param scale the scale of all three
 * @param cooperation sum of the scores above 0
 * @param conflict sum of the scores below 0, as a positive number
 * @param net cooperation less conflict
 * @param unscored incidents without a score on the scale; they are in none of the three
 */
public record Scores(
    Scale scale, Estimate cooperation, Estimate conflict, Estimate net, int unscored) {
  public Scores {
    requireNonNull(scale, "scale");
    requireNonNull(cooperation, "cooperation");
    requireNonNull(conflict, "conflict");
    requireNonNull(net, "net");
  }

  static Scores of(Scale scale, Reckoning reckoning, Collection<Incident> incidents) {
    List<BigDecimal> cooperation = new ArrayList<>();
    List<BigDecimal> conflict = new ArrayList<>();
    int scored = 0;
    for (Incident incident : incidents) {
      Optional<Intensity> score = incident.act().on(scale);
      if (score.isPresent()) {
        scored++;
        BigDecimal value = score.get().value();
        if (value.signum() > 0) {
          cooperation.add(value);
        } else if (value.signum() < 0) {
          conflict.add(value.negate());
        }
      }
    }
    Estimate plus = reckoning.sum(cooperation);
    Estimate minus = reckoning.sum(conflict);
    Estimate net = ScoreSum.difference(plus, minus, scored);
    return new Scores(scale, plus, minus, net, incidents.size() - scored);
  }
}
