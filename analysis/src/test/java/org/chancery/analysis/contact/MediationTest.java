// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.chancery.analysis.sample.Asked.about;
import static org.chancery.analysis.sample.Asked.actor;
import static org.chancery.analysis.sample.Asked.covered;
import static org.chancery.analysis.sample.Asked.dealings;
import static org.chancery.analysis.sample.Asked.selective;
import static org.chancery.analysis.sample.Made.incident;

import java.util.List;
import java.util.Map;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.sample.Made;
import org.junit.jupiter.api.Test;

class MediationTest {
  private static final Made[] TALKS_IN_MINSK = {
    incident(1, "2014-09-05", "RUS", "UKR").consult("third-party").at("BLR"),
    incident(2, "2015-02-11", "RUS", "UKR").consult("").at("BLR"),
    incident(3, "2015-02-12", "FRA", "UKR").consult("third-party").at("BLR"),
    incident(4, "2015-02-12", "RUS", "UKR").consult("phone").at("BLR"),
    incident(5, "2015-02-12", "RUS", "UKR").at("BLR"),
  };

  @Test
  void aPlaceWhereOthersMeetIsNoMediator() {
    Dealings dealings = dealings(covered("2014/2015"), TALKS_IN_MINSK);

    assertThat(HostedMeetings.of(dealings).meetings().value()).isEqualTo(3);
    assertThat(Mediation.of(dealings).mediated().value()).isZero();
    assertThat(Mediation.of(dealings).own()).isEmpty();
  }

  @Test
  void aMediatorIsNoPlaceWhereOthersMeet() {
    Dealings dealings =
        dealings(
            covered("2014"),
            incident(1, "2014-09-05", "BLR", "UKR").cameo("045").at("CHE"),
            incident(2, "2014-09-06", "BLR", "RUS").cameo("045"));

    assertThat(Mediation.of(dealings).mediated().value()).isEqualTo(2);
    assertThat(HostedMeetings.of(dealings).meetings().value()).isZero();
  }

  @Test
  void tellsWhoCameToThePlace() {
    HostedMeetings hosted = HostedMeetings.of(dealings(covered("2014/2015"), TALKS_IN_MINSK));

    assertThat(hosted.guests())
        .containsExactly(entry(actor("FRA"), 1), entry(actor("RUS"), 2), entry(actor("UKR"), 3));
    assertThat(hosted.numbers()).containsExactly(1L, 2L, 3L);
    assertThat(hosted.otherActs()).containsExactly(4L, 5L);
  }

  @Test
  void keepsApartWhatAnActorDoesAndWhatIsSaidToIt() {
    Mediation mediation =
        Mediation.of(
            dealings(
                covered("2014"),
                incident(1, "2014-09-01", "UKR", "BLR").cameo("028"),
                incident(2, "2014-09-02", "BLR", "UKR").cameo("039"),
                incident(3, "2014-09-03", "BLR", "UKR").cameo("045"),
                incident(4, "2014-09-04", "UKR", "BLR").cameo("045"),
                incident(5, "2014-09-05", "UKR", "BLR").cameo("045").bothWays(),
                incident(6, "2014-09-06", "BLR", "UKR").consult("")));

    assertThat(mediation.own())
        .isEqualTo(Map.of(MediationAct.OFFERS, List.of(2L), MediationAct.MEDIATES, List.of(3L)));
    assertThat(mediation.towards())
        .isEqualTo(Map.of(MediationAct.APPEALS, List.of(1L), MediationAct.MEDIATES, List.of(4L)));
    assertThat(mediation.undirected()).containsExactly(5L);
    assertThat(mediation.unknown()).isEqualTo(1);
  }

  @Test
  void noughtIsMeasuredOnlyWhereSomebodyWatched() {
    Dealings watched = dealings(covered("2014"));
    Dealings unwatched = dealings(about("2014", selective("paper", "2014")));

    assertThat(Mediation.of(watched).mediated().interval()).isPresent();
    assertThat(Mediation.of(unwatched).mediated().interval()).isEmpty();
    assertThat(HostedMeetings.of(unwatched).meetings().interval()).isEmpty();
  }
}
