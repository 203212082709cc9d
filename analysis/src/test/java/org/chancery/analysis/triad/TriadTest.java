// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.triad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.chancery.analysis.sample.Asked.about;
import static org.chancery.analysis.sample.Asked.actor;
import static org.chancery.analysis.sample.Asked.covered;
import static org.chancery.analysis.sample.Asked.selective;
import static org.chancery.analysis.sample.Made.incident;
import static org.chancery.model.ontology.QuadClass.MATERIAL_CONFLICT;
import static org.chancery.model.ontology.QuadClass.VERBAL_COOPERATION;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.sample.Made;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Grain;
import org.junit.jupiter.api.Test;

class TriadTest {
  @Test
  void isInBalanceWhereTwoFriendsAreAtOddsWithTheThird() {
    assertThat(
            of(
                    covered("2020"),
                    friends(1, "BLR", "AZE"),
                    foes(2, "BLR", "ARM"),
                    foes(3, "ARM", "AZE"))
                .whole()
                .balanced())
        .isTrue();
  }

  @Test
  void isOutOfBalanceWhereOneIsAFriendOfTwoFoes() {
    Balance whole =
        of(
                covered("2020"),
                friends(1, "BLR", "AZE"),
                friends(2, "ARM", "BLR"),
                foes(3, "ARM", "AZE"))
            .whole();

    assertThat(whole.known()).isTrue();
    assertThat(whole.balanced()).isFalse();
  }

  @Test
  void knowsNothingWhereATieHasNoSign() {
    Balance whole = of(covered("2020"), friends(1, "BLR", "AZE"), foes(3, "ARM", "AZE")).whole();

    assertThat(whole.known()).isFalse();
    assertThat(whole.balanced()).isFalse();
    assertThat(whole.probability()).isEmpty();
  }

  @Test
  void multipliesTheProbabilitiesOfSigns() {
    // By hand: all three positive .9 * .8 * .7 = .504; two negative: .9 * .2 * .3 = .054,
    // .1 * .8 * .3 = .024, .1 * .2 * .7 = .014.
    assertThat(Balance.probability(0.9, 0.8, 0.7)).isCloseTo(0.596, within(1e-12));
    assertThat(Balance.probability(0.5, 1, 1)).isEqualTo(0.5);
    assertThat(Balance.probability(0, 0, 1)).isEqualTo(1);
  }

  @Test
  void isSurerOfASignTheMoreIncidentsThereAre() {
    double one = positive(1);
    double ten = positive(10);

    assertThat(one).isBetween(0.5, 0.95);
    assertThat(ten).isBetween(0.99, 1.0);
  }

  @Test
  void givesASignTheProbabilityAtWhichItsIntervalTouchesNought() {
    // At the level at which the interval of the net ends at 0, the sign has half of what is left.
    Tie tie = tie(3, covered("2020").at(0.95));
    double level = 2 * tie.positive().orElseThrow() - 1;

    double end = tie(3, covered("2020").at(level)).net().interval().orElseThrow().low();

    assertThat(end).isCloseTo(0, within(2.0));
  }

  @Test
  void tellsSinceWhenItHasBeenSo() {
    List<Made> acts = new ArrayList<>();
    acts.add(friends(1, "BLR", "AZE"));
    acts.add(friends(2, "BLR", "ARM"));
    acts.add(friends(3, "ARM", "AZE"));
    long number = 10;
    for (String month : List.of("2020-05-10", "2020-07-10")) {
      acts.add(incident(number++, month, "BLR", "AZE"));
      acts.add(incident(number++, month, "BLR", "ARM"));
      acts.add(incident(number++, month, "ARM", "AZE").quad(MATERIAL_CONFLICT, "-9"));
    }

    Balance since = of(covered("2020"), acts.toArray(Made[]::new)).since().orElseThrow();

    assertThat(since.label()).isEqualTo("2020-05");
    assertThat(since.balanced()).isFalse();
  }

  @Test
  void describesWithoutProbabilityWhatSelectiveSourcesTell() {
    Balance whole =
        of(
                about("2020", selective("paper", "2020")),
                friends(1, "BLR", "AZE").bySelective(),
                foes(2, "BLR", "ARM").bySelective(),
                foes(3, "ARM", "AZE").bySelective())
            .whole();

    assertThat(whole.balanced()).isTrue();
    assertThat(whole.probability()).isEmpty();
  }

  private static double positive(int incidents) {
    return tie(incidents, covered("2020")).positive().orElseThrow();
  }

  private static Tie tie(int incidents, Scope scope) {
    Made[] acts = new Made[incidents];
    Arrays.setAll(
        acts,
        i ->
            incident(i + 1, "2020-%02d-15".formatted(1 + i % 12), "BLR", "AZE")
                .quad(VERBAL_COOPERATION, "7"));
    return of(scope, acts).whole().ties().get(0);
  }

  private static Triad of(Scope scope, Made... acts) {
    List<Incident> incidents = Arrays.stream(acts).map(Made::build).toList();
    return Triad.of(scope, incidents, actor("AZE"), actor("ARM"), Grain.MONTH);
  }

  private static Made friends(long number, String one, String other) {
    return incident(number, "2020-03-10", one, other).quad(VERBAL_COOPERATION, "5");
  }

  private static Made foes(long number, String one, String other) {
    return incident(number, "2020-03-10", one, other).quad(MATERIAL_CONFLICT, "-5");
  }
}
