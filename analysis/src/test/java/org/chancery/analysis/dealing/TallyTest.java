// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.analysis.sample.Asked.about;
import static org.chancery.analysis.sample.Asked.covered;
import static org.chancery.analysis.sample.Asked.dealings;
import static org.chancery.analysis.sample.Asked.period;
import static org.chancery.analysis.sample.Asked.selective;
import static org.chancery.analysis.sample.Asked.systematic;
import static org.chancery.analysis.sample.Made.incident;
import static org.chancery.model.ontology.QuadClass.MATERIAL_CONFLICT;
import static org.chancery.model.ontology.QuadClass.MATERIAL_COOPERATION;
import static org.chancery.model.ontology.QuadClass.VERBAL_CONFLICT;
import static org.chancery.model.ontology.QuadClass.VERBAL_COOPERATION;

import java.util.List;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.analysis.sample.Made;
import org.chancery.model.ontology.Scale;
import org.junit.jupiter.api.Test;

class TallyTest {
  private static final Scope SCOPE = covered("2018");

  private static final List<Made> FIVE =
      List.of(
          incident(1, "2018-01-05", "BLR", "RUS").quad(VERBAL_COOPERATION, "3.4", "2.5"),
          incident(2, "2018-02-05", "RUS", "BLR").quad(MATERIAL_COOPERATION, "7.4", "").codings(3),
          incident(3, "2018-02-05", "RUS", "BLR").quad(VERBAL_CONFLICT, "-2", "0"),
          incident(4, "2018-02-06", "BLR", "RUS").quad(MATERIAL_CONFLICT, "", "-6").bothWays(),
          incident(5, "2018-02-07", "BLR", "RUS").unknown());

  private static Tally tally(Scope scope, List<Made> incidents) {
    return Account.of(
            scope, scope.period(), 1, dealings(scope, incidents.toArray(Made[]::new)).all())
        .all();
  }

  @Test
  void countsByQuadClassAndDirection() {
    Tally tally = tally(SCOPE, FIVE);

    assertThat(tally.incidents()).isEqualTo(5);
    assertThat(tally.numbers()).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(tally.codings()).isEqualTo(7);
    assertThat(tally.reports()).isEqualTo(14);
    assertThat(tally.quads().counts().values()).containsExactly(1, 1, 1, 1);
    assertThat(tally.quads().unclassified()).isEqualTo(1);
    assertThat(tally.directions()).isEqualTo(new Directions(2, 2, 1));
  }

  @Test
  void addsUpOneScaleAndCountsWhatHasNoScoreOnIt() {
    Scores goldstein = tally(SCOPE, FIVE).scores();

    assertThat(goldstein.scale()).isEqualTo(Scale.GOLDSTEIN);
    assertThat(goldstein.cooperation().value()).isEqualTo(10.8);
    assertThat(goldstein.conflict().value()).isEqualTo(2);
    assertThat(goldstein.net().value()).isEqualTo(8.8);
    assertThat(goldstein.cooperation().n()).isEqualTo(2);
    assertThat(goldstein.conflict().n()).isEqualTo(1);
    assertThat(goldstein.net().n()).isEqualTo(3);
    assertThat(goldstein.unscored()).isEqualTo(2);
  }

  @Test
  void countsAScoreOfNoughtAsScored() {
    Scope plover =
        new Scope(
            SCOPE.focus(),
            SCOPE.period(),
            SCOPE.coverage(),
            Scale.PLOVER,
            SCOPE.level(),
            SCOPE.statuses());

    Scores scores = tally(plover, FIVE).scores();

    assertThat(scores.cooperation().value()).isEqualTo(2.5);
    assertThat(scores.conflict().value()).isEqualTo(6);
    assertThat(scores.net().n()).isEqualTo(3);
    assertThat(scores.unscored()).isEqualTo(2);
  }

  @Test
  void takesSharesOfWhatIsClassifiedAndDirected() {
    Tally tally = tally(SCOPE, FIVE);

    assertThat(tally.shareOfConflict().orElseThrow().value()).isEqualTo(0.5);
    assertThat(tally.shareOfConflict().orElseThrow().n()).isEqualTo(4);
    assertThat(tally.initiative().orElseThrow().value()).isEqualTo(0.5);
    assertThat(tally.initiative().orElseThrow().n()).isEqualTo(4);
    assertThat(tally.initiative().orElseThrow().interval()).isPresent();
  }

  @Test
  void hasNoSharesOfNothing() {
    Tally empty = tally(SCOPE, List.of());

    assertThat(empty.shareOfConflict()).isEmpty();
    assertThat(empty.initiative()).isEmpty();
    assertThat(empty.count().interval()).isPresent();
  }

  @Test
  void takesAScoreBeyondTheTablesAsTheFeedGaveIt() {
    Tally tally =
        tally(SCOPE, List.of(incident(1, "2018-01-05", "BLR", "RUS").quad(VERBAL_CONFLICT, "-12")));

    assertThat(tally.scores().conflict().value()).isEqualTo(12);
  }

  @Test
  void describesWhatASelectiveSourceTells() {
    Scope scope = about("2018", selective("article", "2018"));

    Account account = Account.of(scope, period("2018"), 1, dealings(scope, made(FIVE)).all());

    assertThat(account.measured()).isEmpty();
    assertThat(account.described()).isEqualTo(5);
    assertThat(account.all().footing()).isEqualTo(Footing.DESCRIBED);
    assertThat(estimates(account.all())).allMatch(estimate -> estimate.interval().isEmpty());
    assertThat(account.all().scores().net().value()).isEqualTo(8.8);
  }

  @Test
  void measuresOnlyWhatSystematicSourcesTell() {
    Scope scope = about("2018", systematic("feed", "2018"), selective("article", "2018"));
    Made chosen = incident(6, "2018-03-01", "BLR", "RUS").bySelective();

    Account account =
        Account.of(
            scope, period("2018"), 1, dealings(scope, FIVE.get(0), FIVE.get(1), chosen).all());

    assertThat(account.all().numbers()).containsExactly(1L, 2L, 6L);
    assertThat(account.all().footing()).isEqualTo(Footing.DESCRIBED);
    assertThat(account.measured().orElseThrow().numbers()).containsExactly(1L, 2L);
    assertThat(estimates(account.measured().orElseThrow()))
        .allMatch(estimate -> estimate.interval().isPresent());
    assertThat(account.described()).isEqualTo(1);
  }

  private static Made[] made(List<Made> incidents) {
    return incidents.toArray(Made[]::new);
  }

  private static List<Estimate> estimates(Tally tally) {
    return List.of(
        tally.count(),
        tally.scores().cooperation(),
        tally.scores().conflict(),
        tally.scores().net(),
        tally.shareOfConflict().orElseThrow(),
        tally.initiative().orElseThrow());
  }
}
