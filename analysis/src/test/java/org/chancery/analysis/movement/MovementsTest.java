// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.chancery.analysis.sample.Asked.about;
import static org.chancery.analysis.sample.Asked.actor;
import static org.chancery.analysis.sample.Asked.covered;
import static org.chancery.analysis.sample.Asked.dealings;
import static org.chancery.analysis.sample.Asked.numbers;
import static org.chancery.analysis.sample.Asked.period;
import static org.chancery.analysis.sample.Asked.selective;
import static org.chancery.analysis.sample.Asked.systematic;
import static org.chancery.analysis.sample.Made.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.sample.Drawn;
import org.chancery.analysis.sample.Made;
import org.chancery.model.event.Incident;
import org.chancery.model.ontology.QuadClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MovementsTest {
  private static final Windows HALVES =
      new Windows(period("2018-01/2018-06"), period("2018-07/2018-12"));

  /** So many incidents, evenly spread over half a year. */
  static List<Made> spread(String from, int count, int number, Made like) {
    List<Made> incidents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String date = LocalDate.parse(from).plusDays(180L * i / count).toString();
      incidents.add(
          new Made(
              number + i,
              date,
              like.source(),
              like.target(),
              like.mutual(),
              like.act(),
              like.status(),
              like.says(),
              like.venue(),
              like.rank(),
              like.selective(),
              like.codings()));
    }
    return incidents;
  }

  static Dealings dealingsOf(Scope scope, List<List<Made>> parts) {
    return dealings(scope, parts.stream().flatMap(List::stream).toArray(Made[]::new));
  }

  private static final Made COOPERATION = incident(0, "2018", "BLR", "CHN");
  private static final Made CONFLICT =
      incident(0, "2018", "CHN", "BLR").quad(QuadClass.MATERIAL_CONFLICT, "-6");

  private static Movement.Compared only(Movements movements) {
    assertThat(movements.movements()).hasSize(1);
    return (Movement.Compared) movements.movements().get(0);
  }

  @Test
  void drawsAnArrowWhereTheRecordCarriesIt() {
    Movement.Compared china =
        only(
            Movements.of(
                dealingsOf(
                    covered("2018"),
                    List.of(
                        spread("2018-01-01", 10, 100, COOPERATION),
                        spread("2018-07-01", 30, 200, COOPERATION),
                        spread("2018-01-01", 4, 300, CONFLICT),
                        spread("2018-07-01", 3, 400, CONFLICT))),
                HALVES));

    assertThat(china.heading()).isEqualTo(Heading.WARMER);
    assertThat(china.cooperation().verdict()).isEqualTo(Verdict.ROSE);
    assertThat(china.cooperation().earlier().n()).isEqualTo(10);
    assertThat(china.cooperation().later().n()).isEqualTo(30);
    assertThat(china.cooperation().ratio().interval().low()).isGreaterThan(1);
    assertThat(china.conflict().verdict()).isEqualTo(Verdict.NO_CLEAR_CHANGE);
    assertThat(china.conflict().strongest()).isEmpty();
  }

  @Test
  void drawsNoneWhereThereIsTooLittleToTell() {
    Movement.Compared china =
        only(
            Movements.of(
                dealingsOf(covered("2018"), List.of(spread("2018-07-01", 5, 1, COOPERATION))),
                HALVES));

    assertThat(china.cooperation().verdict()).isEqualTo(Verdict.TOO_FEW);
    assertThat(china.cooperation().q()).isEmpty();
    assertThat(china.heading()).isEqualTo(Heading.STEADY);
  }

  @Test
  void doesNotTakeOneBurstForAMovement() {
    List<Made> burst = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      burst.add(incident(i, "2018-08-0" + (1 + i % 3), "BLR", "CHN"));
    }
    List<Made> steady = spread("2018-07-01", 12, 100, COOPERATION);

    Movement.Compared inBurst =
        only(Movements.of(dealingsOf(covered("2018"), List.of(burst)), HALVES));
    Movement.Compared inTurn =
        only(Movements.of(dealingsOf(covered("2018"), List.of(steady)), HALVES));

    assertThat(inTurn.cooperation().verdict()).isEqualTo(Verdict.ROSE);
    assertThat(inBurst.cooperation().verdict()).isEqualTo(Verdict.TOO_FEW_BURSTS);
    assertThat(inBurst.cooperation().peak().orElseThrow().numbers()).hasSize(12);
    assertThat(inBurst.cooperation().peak().orElseThrow().week())
        .isEqualTo(period("2018-07-29/2018-08-04"));
    assertThat(inTurn.cooperation().peak().orElseThrow().numbers()).hasSizeLessThan(3);
    assertThat(inBurst.cooperation().ratio().dispersion()).isGreaterThan(5);
  }

  @Test
  void asksMoreOfEachTheMoreAreCompared() {
    List<List<Made>> many = new ArrayList<>();
    many.add(spread("2018-01-01", 10, 0, COOPERATION));
    many.add(spread("2018-07-01", 24, 100, COOPERATION));
    Movement.Compared alone =
        only(Movements.of(dealingsOf(covered("2018"), List.copyOf(many)), HALVES));
    for (int i = 0; i < 20; i++) {
      Made other = incident(0, "2018", "BLR", "P%02d".formatted(i));
      many.add(spread("2018-01-01", 12, 1_000 * i + 1_000, other));
      many.add(spread("2018-07-01", 12, 1_000 * i + 1_500, other));
    }

    Movements together = Movements.of(dealingsOf(covered("2018"), many), HALVES);

    Movement.Compared china =
        together.movements().stream()
            .filter(movement -> movement.counterpart().id().equals(actor("CHN")))
            .map(Movement.Compared.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(alone.cooperation().verdict()).isEqualTo(Verdict.ROSE);
    assertThat(china.cooperation().verdict()).isEqualTo(Verdict.NO_CLEAR_CHANGE);
    assertThat(china.cooperation().ratio()).isEqualTo(alone.cooperation().ratio());
    assertThat(together.comparisons()).isEqualTo(21);
    assertThat(china.cooperation().q().orElseThrow())
        .isEqualTo(21 * alone.cooperation().ratio().p());
  }

  @Test
  void namesTheStrongestOfTheFullerSide() {
    List<Made> few = spread("2018-07-01", 2, 500, CONFLICT);
    List<Made> many = new ArrayList<>(spread("2018-01-01", 18, 100, CONFLICT));
    many.set(3, many.get(3).quad(QuadClass.MATERIAL_CONFLICT, "-10"));
    many.set(7, many.get(7).quad(QuadClass.MATERIAL_CONFLICT, ""));
    many.set(9, many.get(9).quad(QuadClass.VERBAL_CONFLICT, "-2"));

    Movement.Compared china =
        only(Movements.of(dealingsOf(covered("2018"), List.of(few, many)), HALVES));

    assertThat(china.conflict().verdict()).isEqualTo(Verdict.FELL);
    assertThat(numbers(china.conflict().strongest())).containsExactly(103L, 100L, 101L);
    assertThat(china.heading()).isEqualTo(Heading.WARMER);
  }

  @Test
  void leavesOutWhatCannotBeComparedAndCountsIt() {
    Movement.Compared china =
        only(
            Movements.of(
                dealingsOf(
                    about("2018", systematic("feed", "2018-01-01/2018-12-20")),
                    List.of(
                        spread("2018-01-01", 8, 100, COOPERATION),
                        List.of(
                            incident(1, "2018-08-01", "BLR", "CHN").bySelective(),
                            incident(2, "2018-08-02", "BLR", "CHN").unknown(),
                            incident(3, "2018-12-24", "BLR", "CHN"),
                            incident(4, "2018", "BLR", "CHN")))),
                HALVES));

    assertThat(china.apart()).containsExactly(1L, 2L, 3L);
    assertThat(china.cooperation().n()).isEqualTo(8);
    assertThat(china.cooperation().later().coveredDays()).isEqualTo(173);
  }

  @Test
  void describesWhatSelectiveSourcesTell() {
    Movements movements =
        Movements.of(
            dealingsOf(
                about("2018", selective("article", "2018")),
                List.of(
                    spread("2018-01-01", 2, 100, COOPERATION),
                    spread("2018-07-01", 30, 200, CONFLICT))),
            HALVES);

    Movement.Described china = (Movement.Described) movements.movements().get(0);
    assertThat(china.reason()).isEqualTo(Movement.Reason.SELECTIVE);
    assertThat(china.heading()).isEqualTo(Heading.STEADY);
    assertThat(china.incidents()).isEqualTo(32);
    assertThat(china.conflictual()).isEqualTo(30);
    assertThat(movements.overall()).isEmpty();
    assertThat(movements.comparisons()).isZero();
  }

  @Test
  void doesNotCompareWindowsThatOtherSourcesWatched() {
    Scope scope =
        about("2018", systematic("icews", "2018"), systematic("gdelt", "2018-06-15/2018-12-31"));
    Dealings dealings =
        dealingsOf(
            scope,
            List.of(
                spread("2018-01-01", 5, 100, COOPERATION),
                spread("2018-07-01", 30, 200, COOPERATION)));

    Movement china = Movements.of(dealings, HALVES).movements().get(0);

    assertThat(((Movement.Described) china).reason()).isEqualTo(Movement.Reason.SOURCES_DIFFER);
  }

  @Test
  void comparesInSpiteOfAShortOutage() {
    Scope scope =
        about(
            "2018",
            systematic("icews", "2018"),
            systematic("gdelt", "2018-01-01/2018-03-01"),
            systematic("gdelt", "2018-03-10/2018-12-31"));

    Movements movements =
        Movements.of(dealings(scope, incident(1, "2018-01-03", "BLR", "CHN")), HALVES);

    assertThat(movements.movements().get(0)).isInstanceOf(Movement.Compared.class);
  }

  @Test
  void tellsAGapFromASelectiveSource() {
    Scope scope = about("2018", systematic("icews", "2018-07/2018-12"));

    Movements movements =
        Movements.of(dealings(scope, incident(1, "2018-08-03", "BLR", "CHN")), HALVES);

    assertThat(((Movement.Described) movements.movements().get(0)).reason())
        .isEqualTo(Movement.Reason.NOT_COVERED);
  }

  @Test
  void comparesTheRelationsAskedForEvenIfTheyAreEmpty() {
    Counterpart west = Counterpart.of(actor("west"), List.of(actor("POL"), actor("LTU")));

    Movements movements =
        Movements.of(
            dealings(
                covered("2018"),
                incident(1, "2018-08-03", "BLR", "POL"),
                incident(1, "2018-08-03", "BLR", "LTU")),
            HALVES,
            List.of(west, Counterpart.of(actor("PER"))));

    assertThat(movements.movements())
        .extracting(movement -> movement.counterpart().id().value(), Movement::incidents)
        .containsExactly(tuple("west", 1), tuple("PER", 0));
  }

  @Test
  void refusesWindowsBeyondThePeriod() {
    Dealings dealings = dealings(covered("2018-02/2018-12"));

    assertThatIllegalArgumentException().isThrownBy(() -> Movements.of(dealings, HALVES));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void doesNotDependOnTheOrderOfTheInput(long seed) {
    Drawn drawn = new Drawn(seed, 15);
    List<Incident> incidents = drawn.incidents(2_000);
    List<Incident> shuffled = new ArrayList<>(incidents);
    Collections.shuffle(shuffled, drawn.random());
    Scope scope = covered("2018/2021");
    Windows windows = Windows.halves(scope.period(), scope.coverage());

    assertThat(Movements.of(dealings(scope, shuffled), windows))
        .isEqualTo(Movements.of(dealings(scope, incidents), windows));
    assertThat(shuffled).isNotEqualTo(incidents);
  }
}
