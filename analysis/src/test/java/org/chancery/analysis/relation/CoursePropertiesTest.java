// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.analysis.sample.Asked.covered;
import static org.chancery.analysis.sample.Asked.dealings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.dealing.Tally;
import org.chancery.analysis.sample.Asked;
import org.chancery.analysis.sample.Drawn;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Incident;
import org.chancery.model.event.Status;
import org.chancery.model.time.Grain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every course, whatever the record. */
class CoursePropertiesTest {
  private static final Scope SCOPE = covered("2018-03-15/2020-11-07");
  private static final int INCIDENTS = 800;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void isTheSameWhateverTheOrderOfTheInput(long seed) {
    Drawn drawn = new Drawn(seed, 5);
    List<Incident> incidents = drawn.incidents(INCIDENTS);
    List<Incident> shuffled = new ArrayList<>(incidents);
    Collections.shuffle(shuffled, drawn.random());

    assertThat(courses(shuffled)).isEqualTo(courses(incidents));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void isTheSameWhateverOthersDo(long seed) {
    Drawn drawn = new Drawn(seed, 5);
    List<Incident> incidents = drawn.incidents(INCIDENTS);
    List<Incident> more = new ArrayList<>(incidents);
    for (int i = 0; i < 50; i++) {
      more.add(drawn.ofOthers());
    }

    assertThat(courses(more)).isEqualTo(courses(incidents));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void isTheSameIfAnIncidentIsGivenTwice(long seed) {
    List<Incident> incidents = new Drawn(seed, 5).incidents(INCIDENTS);
    List<Incident> twice = new ArrayList<>(incidents);
    twice.addAll(incidents.subList(100, 300));

    assertThat(courses(twice)).isEqualTo(courses(incidents));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void countsNothingButCodingsMoreIfAnActIsCodedFromBothSides(long seed) {
    List<Incident> incidents = new Drawn(seed, 5).incidents(INCIDENTS);
    List<Incident> mirrored = new ArrayList<>(incidents);
    incidents.stream().map(CoursePropertiesTest::codedAgain).forEach(mirrored::add);

    List<Course> before = courses(incidents);
    List<Course> after = courses(mirrored);
    for (int i = 0; i < before.size(); i++) {
      for (int j = 0; j < before.get(i).cells().size(); j++) {
        Tally once = before.get(i).cells().get(j).all();
        Tally again = after.get(i).cells().get(j).all();
        assertThat(again.codings()).isEqualTo(once.codings() + once.incidents());
        assertThat(again).usingRecursiveComparison().ignoringFields("codings").isEqualTo(once);
      }
    }
  }

  private static Incident codedAgain(Incident incident) {
    return new Incident(
        incident.number(),
        incident.date(),
        incident.source(),
        incident.target(),
        incident.mutual(),
        incident.act(),
        incident.status(),
        incident.says(),
        incident.venue(),
        incident.sourceSide(),
        incident.targetSide(),
        incident.selective(),
        incident.reports(),
        List.of(EventId.of("mirror", Long.toString(incident.number()))));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void accountsForEveryIncidentThatCanFallIntoThePeriod(long seed) {
    List<Incident> incidents = new Drawn(seed, 5).incidents(INCIDENTS);
    for (Course course : courses(incidents)) {
      Set<Long> accounted = new HashSet<>();
      int n = course.notPlaced().size();
      course.notPlaced().forEach(incident -> accounted.add(incident.number()));
      for (Cell cell : course.cells()) {
        n += cell.all().incidents();
        accounted.addAll(cell.all().numbers());
      }

      assertThat(accounted).isEqualTo(inPeriod(incidents, course.counterpart())).hasSize(n);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void countsEveryIncidentOnceByClassAndByDirection(long seed) {
    for (Course course : courses(new Drawn(seed, 5).incidents(INCIDENTS))) {
      for (Cell cell : course.cells()) {
        Tally all = cell.all();
        assertThat(all.quads().classified() + all.quads().unclassified())
            .isEqualTo(all.incidents());
        assertThat(all.directions().directed() + all.directions().mutual())
            .isEqualTo(all.incidents());
        assertThat(all.scores().net().n() + all.scores().unscored()).isEqualTo(all.incidents());
      }
    }
  }

  private static List<Course> courses(List<Incident> incidents) {
    Dealings dealings = dealings(SCOPE, incidents);
    return dealings.partners().stream()
        .map(partner -> Course.of(dealings, Counterpart.of(partner), Grain.MONTH))
        .toList();
  }

  private static Set<Long> inPeriod(List<Incident> incidents, Counterpart counterpart) {
    Set<Long> numbers = new HashSet<>();
    for (Incident incident : incidents) {
      if (incident.status() == Status.OCCURRED
          && counterpart.members().contains(incident.partnerOf(Asked.FOCUS))
          && incident.date().touches(SCOPE.period())) {
        numbers.add(incident.number());
      }
    }
    return numbers;
  }
}
