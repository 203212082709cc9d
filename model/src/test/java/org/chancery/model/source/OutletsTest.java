// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.junit.jupiter.api.Test;

/** Who publishes on behalf of a state. */
final class OutletsTest {
  private static final ActorId BELARUS = new ActorId("BLR");
  private static final Outlets ONE =
      Outlets.of(List.of(new Outlet("example.by", BELARUS, "invented")));

  @Test
  void aHostBelowThatOfAnOutletIsTheOutlets() {
    assertThat(ONE.at("eng.example.by")).map(Outlet::state).contains(BELARUS);
  }

  @Test
  void aHostThatOnlyEndsLikeAnOutletIsNobodys() {
    assertThat(ONE.at("notexample.by")).isEmpty();
    assertThat(ONE.at("by")).isEmpty();
  }

  @Test
  void theCaseHasTheLastWord() {
    Outlets more =
        ONE.with(List.of(new Outlet("example.by", new ActorId("RUS"), "invented as well")));

    assertThat(more.at("example.by")).map(Outlet::state).contains(new ActorId("RUS"));
  }

  @Test
  void refusesAHostThatNoAddressWouldHave() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Outlet("www.a.by", BELARUS, ""));
    assertThatIllegalArgumentException().isThrownBy(() -> new Outlet("A.by", BELARUS, ""));
  }

  @Test
  void everyBundledOutletIsOfAKnownStateAndCitesItsSource() {
    ActorRegistry registry = ActorRegistry.bundled();

    assertThat(Outlets.bundled().all())
        .isNotEmpty()
        .allSatisfy(
            outlet -> {
              assertThat(registry.stateByIso3(outlet.state().value())).contains(outlet.state());
              assertThat(outlet.source()).isNotBlank();
            });
  }
}
