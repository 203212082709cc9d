// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.time.Period;

/** Stub. */
public final class ActorRegistry {
  public static ActorRegistry bundled() {
    return new ActorRegistry();
  }

  public Resolution resolve(String mention, LocalDate on) {
    return new Resolution(
        mention,
        new ActorId(mention),
        ActorKind.UNKNOWN,
        new ActorId(mention),
        Optional.empty(),
        Optional.empty(),
        Link.UNRESOLVED,
        new Period(LocalDate.MIN, LocalDate.MAX));
  }

  public Resolution resolveGdelt(GdeltActor actor, LocalDate on) {
    return resolve(actor.code() + " " + actor.name(), on);
  }

  public Resolution resolveWithCountry(
      String mention, String country, List<String> sectors, LocalDate on) {
    return resolve(mention, on);
  }

  public Optional<ActorId> stateByFips(String fips) {
    return Optional.empty();
  }

  public Optional<ActorId> stateByCow(String cow) {
    return Optional.empty();
  }
}
