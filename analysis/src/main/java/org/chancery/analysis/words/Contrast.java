// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.words;

import static java.util.Objects.requireNonNull;

import org.chancery.analysis.dealing.Account;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Period;

/**
 * Words and deeds of one stretch of time. Its numbers are those of what can be measured, where
 * anything can; elsewhere they describe what is on record and have no interval.
 *
 * @param label the stretch as people write it, such as {@code 2024-Q3}
 * @param period its days
 * @param words the incidents of the verbal quad classes
 * @param deeds the incidents of the material quad classes
 */
public record Contrast(String label, Period period, Account words, Account deeds) {
  public Contrast {
    requireNonNull(label, "label");
    requireNonNull(period, "period");
    requireNonNull(words, "words");
    requireNonNull(deeds, "deeds");
  }

  /** Net of the words, in points of the scale; {@code n} counts those that have a score. */
  public Estimate netOfWords() {
    return net(words);
  }

  /** Net of the deeds, in points of the scale; {@code n} counts those that have a score. */
  public Estimate netOfDeeds() {
    return net(deeds);
  }

  private static Estimate net(Account account) {
    return account.measured().orElse(account.all()).scores().net();
  }

  /** Whether there are words and deeds, each with a net that is not 0. */
  public boolean comparable() {
    return netOfWords().value() != 0 && netOfDeeds().value() != 0;
  }

  /** Whether words are cooperative and deeds conflictual, or the other way round. */
  public boolean opposed() {
    return Math.signum(netOfWords().value()) * Math.signum(netOfDeeds().value()) < 0;
  }

  /** Whether they are opposed and the intervals of both leave out 0; never without intervals. */
  public boolean clearlyOpposed() {
    return opposed() && clear(netOfWords()) && clear(netOfDeeds());
  }

  private static boolean clear(Estimate net) {
    return net.interval().isPresent() && !net.interval().get().contains(0);
  }

  boolean holds(Incident incident) {
    return incident.date().within(period);
  }
}
