// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.analysis.sample.Asked.about;
import static org.chancery.analysis.sample.Asked.actor;
import static org.chancery.analysis.sample.Asked.covered;
import static org.chancery.analysis.sample.Asked.dealings;
import static org.chancery.analysis.sample.Asked.selective;
import static org.chancery.analysis.sample.Made.incident;

import java.util.List;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.analysis.sample.Made;
import org.chancery.model.actor.Rank;
import org.chancery.model.time.Grain;
import org.junit.jupiter.api.Test;

class ContactCourseTest {
  private static final Counterpart CHINA = Counterpart.of(actor("CHN"));
  private static final Made[] VISITS = {
    visit(1, "2018-02-01", "CHN", "BLR").rank(Rank.HEAD_OF_STATE),
    visit(2, "2018-02-10", "CHN", "BLR").rank(Rank.FOREIGN_MINISTER),
    visit(3, "2018-02-20", "CHN", "BLR"),
    visit(4, "2018-05-01", "BLR", "CHN").rank(Rank.MINISTER),
    visit(5, "2018", "CHN", "BLR"),
  };

  @Test
  void tellsWhoCameAndWhoWentInEachUnit() {
    ContactCourse course =
        ContactCourse.of(dealings(covered("2018"), VISITS), CHINA, Grain.QUARTER);

    assertThat(course.units()).extracting(unit -> unit.received().n()).containsExactly(3, 0, 0, 0);
    assertThat(course.units()).extracting(unit -> unit.made().n()).containsExactly(0, 1, 0, 0);
    assertThat(course.notPlaced()).containsExactly(5L);
  }

  /* A head of state is 1st in the order of ranks, a foreign minister 4th. */
  @Test
  void averagesOnlyTheRanksThatAreKnown() {
    RankSummary rank =
        ContactCourse.of(dealings(covered("2018"), VISITS), CHINA, Grain.QUARTER)
            .units()
            .get(0)
            .received()
            .rank();

    assertThat(rank.ranked()).isEqualTo(2);
    assertThat(rank.unranked()).isEqualTo(1);
    assertThat(rank.mean()).hasValue(2.5);
    assertThat(rank.highest()).contains(Rank.HEAD_OF_STATE);
  }

  @Test
  void hasNoMeanRankOfNobody() {
    RankSummary rank = new Visits(List.of()).rank();

    assertThat(rank.mean()).isEmpty();
    assertThat(rank.highest()).isEmpty();
  }

  @Test
  void balancesVisitsReceivedAndMade() {
    HostBalance balance = HostBalance.of(dealings(covered("2018"), VISITS), CHINA);

    assertThat(balance.received()).isEqualTo(4);
    assertThat(balance.made()).isEqualTo(1);
    Estimate share = balance.shareReceived().orElseThrow();
    assertThat(share.value()).isEqualTo(0.8);
    assertThat(share.interval().orElseThrow().low()).isBetween(0.25, 0.5);
  }

  @Test
  void describesTheBalanceOfSelectiveSources() {
    Dealings dealings = dealings(about("2018", selective("paper", "2018")), VISITS);

    assertThat(HostBalance.of(dealings, CHINA).shareReceived())
        .contains(Estimate.described(0.8, 5));
  }

  private static Made visit(long number, String date, String who, String whom) {
    return incident(number, date, who, whom).consult("visit");
  }
}
