// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.analysis.claim.ActPattern;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Expectation.Bound;
import org.chancery.analysis.claim.Expectation.Course;
import org.chancery.analysis.claim.Quantity;
import org.chancery.analysis.claim.Relation;
import org.chancery.analysis.measure.Direction;
import org.chancery.analysis.measure.Measure;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Rank;
import org.chancery.model.actor.Standing;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.EventType;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each form is read as what it says. */
final class ClaimFormsTest {
  private static final Path PAGE =
      Path.of(System.getProperty("chancery.root", "..")).resolve("docs/reference/claims.md");
  private static final Pattern EXAMPLE = Pattern.compile("`(\\{[^`…]*})`");
  private static final ActorId BLR = new ActorId("BLR");
  private static final Period IN_2018 = period("2018");

  @ParameterizedTest
  @MethodSource("examplesOfThePage")
  void understandsEveryExampleOfThePage(String example) {
    assertThat(Claims.expectation(example)).isNotNull();
  }

  static List<String> examplesOfThePage() throws IOException {
    List<String> examples =
        Files.readString(PAGE)
            .lines()
            .filter(line -> line.startsWith("|"))
            .flatMap(line -> EXAMPLE.matcher(line).results().map(found -> found.group(1)))
            .toList();
    assertThat(examples).hasSizeGreaterThanOrEqualTo(16);
    return examples;
  }

  @Test
  void understandsTheClaimsThatThePageBeginsWith() throws IOException {
    Matcher block = Pattern.compile("(?s)```yaml\n(.*?)```").matcher(Files.readString(PAGE));
    assertThat(block.find()).isTrue();

    ClaimFile file = Claims.read(block.group(1).replace("moshes-2024", "paper"));

    assertThat(file.claims()).hasSize(2);
    assertThat(file.claims().get(0).at()).isEqualTo("III");
    assertThat(file.claims().get(0).by()).contains("paper");
    assertThat(file.claims().get(0).cause()).isEmpty();
    assertThat(file.claims().get(1).cause()).contains("Western sanctions");
  }

  @Test
  void changeOfARelation() {
    assertThat(
            Claims.expectation(
                "{relation: BLR <- CHN, measure: net cooperation, change: falls,"
                    + " from: 2022-07/2023-03, to: 2023-04, margin: 0.5}"))
        .isEqualTo(
            new Expectation.Change(
                of("BLR", Direction.BY_COUNTERPART, "CHN", Measure.NET),
                Course.FALLS,
                period("2022-07/2023-03"),
                period("2023-04"),
                0.5));
  }

  @Test
  void theDayOfAnEventIsInNeitherStretchAroundIt() {
    Expectation.Change change =
        (Expectation.Change)
            Claims.expectation(
                "{relation: BLR <- EU, measure: conflict, change: rises, around: letter,"
                    + " window: 6 months}");

    assertThat(change.from()).isEqualTo(period("2021-10-06/2022-04-05"));
    assertThat(change.to()).isEqualTo(period("2022-04-07/2022-10-06"));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-05-23, 10 days, 2021-05-13/2021-05-22, 2021-05-24/2021-06-02",
    "5-may-interview, 1 year, 2021-05-05/2022-05-04, 2022-05-06/2023-05-05"
  })
  void aroundADayOrAnEventWhoseNameBeginsLikeOne(
      String around, String window, String from, String to) {
    Expectation.Change change =
        (Expectation.Change)
            Claims.expectation(
                "{relation: BLR <- EU, measure: conflict, change: rises, around: %s, window: %s}"
                    .formatted(around, window));

    assertThat(List.of(change.from(), change.to())).containsExactly(period(from), period(to));
  }

  @Test
  void anOpenEndIsThatOfTheCase() {
    assertThat(
            Claims.expectation(
                "{relation: BLR <-> partners, measure: incidents, level: above 5, in: 2022/..}"))
        .isEqualTo(
            new Expectation.Level(
                new Quantity.OfRelation(
                    new Relation(BLR, Direction.EITHER, Optional.empty()), Measure.INCIDENTS),
                Bound.ABOVE,
                5,
                period("2022-01/2024-12"),
                0));
  }

  @ParameterizedTest
  @CsvSource({
    "cooperative, ABOVE, 0",
    "conflictual, BELOW, 0",
    "above 5, ABOVE, 5",
    "below -2.5, BELOW, -2.5",
    "above 20%, ABOVE, 0.2"
  })
  void levels(String words, Bound bound, double threshold) {
    assertThat(
            Claims.expectation(
                "{actor: BLR, measure: dependence, on: RUS, level: %s, in: 2018, margin: 10%%}"
                    .formatted(words)))
        .isEqualTo(
            new Expectation.Level(
                new Quantity.OfActor(
                    BLR, Quantity.Whole.DEPENDENCE, Optional.of(new ActorId("RUS"))),
                bound,
                threshold,
                IN_2018,
                0.1));
  }

  @ParameterizedTest
  @CsvSource({"first, 1, false", "last, 1, true", "top 3, 3, false"})
  void ranks(String words, int place, boolean fromEnd) {
    assertThat(
            Claims.expectation(
                "{relation: BLR <-> RUS, measure: incidents, rank: %s, among: [CHN, POL], in: 2018}"
                    .formatted(words)))
        .isEqualTo(
            new Expectation.Place(
                of("BLR", Direction.EITHER, "RUS", Measure.INCIDENTS),
                place,
                fromEnd,
                List.of(new ActorId("CHN"), new ActorId("POL")),
                IN_2018));
  }

  @ParameterizedTest
  @CsvSource({"higher than, ABOVE", "lower than, BELOW"})
  void oneRelationAgainstAnother(String key, Bound bound) {
    assertThat(
            Claims.expectation(
                "{relation: BLR -> RUS, measure: words, %s: BLR -> west, in: 2018}".formatted(key)))
        .isEqualTo(
            new Expectation.Against(
                of("BLR", Direction.BY_FOCUS, "RUS", Measure.WORDS),
                bound,
                new Relation(BLR, Direction.BY_FOCUS, Optional.of(new ActorId("west"))),
                IN_2018,
                0));
  }

  @Test
  void turns() {
    String form = "{relation: BLR <-> UKR, measure: conflict, turn: %s, in: 2018}";

    assertThat(Stream.of("up", "down", "any").map(way -> turn(form.formatted(way)).up()))
        .containsExactly(Optional.of(true), Optional.of(false), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"visits, EITHER", "visits made, MADE", "visits received, RECEIVED"})
  void visits(String measure, Quantity.Travel which) {
    Relation relation = new Relation(BLR, Direction.EITHER, Optional.empty());

    assertThat(quantity("relation: BLR <-> partners, measure: " + measure))
        .isEqualTo(new Quantity.Visits(relation, which));
  }

  @Test
  void otherNumbers() {
    assertThat(quantity("relation: BLR <-> CHN, measure: rank of visitors"))
        .isEqualTo(
            new Quantity.VisitorRank(
                new Relation(BLR, Direction.EITHER, Optional.of(new ActorId("CHN")))));
    assertThat(quantity("actor: BLR, measure: circle"))
        .isEqualTo(new Quantity.OfActor(BLR, Quantity.Whole.CIRCLE, Optional.empty()));
    assertThat(quantity("actor: BLR, indicator: political prisoners"))
        .isEqualTo(new Quantity.OfIndicator(BLR, "political prisoners"));
    assertThat(quantity("alignment: BLR, with: RUS"))
        .isEqualTo(new Quantity.Alignment(BLR, new ActorId("RUS")));
  }

  @Test
  void acts() {
    assertThat(
            Claims.expectation(
                "{happened: {who: UKR, to: west, venue: BLR, type: CONSULT, mode: visit,"
                    + " context: diplomatic, cameo: \"042\", rank: foreign-minister,"
                    + " status: announced, event: [letter, \"icews:7\"]}, in: 2018, at least: 2}"))
        .isEqualTo(
            new Expectation.Happened(
                new ActPattern(
                    Optional.of(new ActorId("UKR")),
                    Optional.of(new ActorId("west")),
                    Set.of(),
                    Optional.of(BLR),
                    Optional.of(EventType.CONSULT),
                    Optional.of("visit"),
                    Optional.of("diplomatic"),
                    Optional.of("042"),
                    Optional.of(Rank.FOREIGN_MINISTER),
                    Status.ANNOUNCED,
                    Set.of(new EventId("chronology:letter"), new EventId("icews:7"))),
                Optional.of(IN_2018),
                2));
  }

  @Test
  void actsAreThoseThatOccurredAtAnyTimeOnceIfNothingElseIsSaid() {
    Expectation.Happened happened =
        (Expectation.Happened) Claims.expectation("{happened: {between: [Minsk, Poland]}}");

    assertThat(happened.act().between()).containsExactly(BLR, new ActorId("POL"));
    assertThat(happened.act().status()).isEqualTo(Status.OCCURRED);
    assertThat(happened.in()).isEmpty();
    assertThat(happened.atLeast()).isEqualTo(1);
  }

  @Test
  void actsThatDidNotHappenAndActsInOrder() {
    assertThat(Claims.expectation("{never happened: {who: CHN}, in: 2018}"))
        .isEqualTo(new Expectation.NeverHappened(by("CHN"), Optional.of(IN_2018)));
    assertThat(Claims.expectation("{order: [{who: CHN}, {who: UKR}, {who: POL}]}"))
        .isEqualTo(new Expectation.Order(List.of(by("CHN"), by("UKR"), by("POL"))));
  }

  @Test
  void repliesAreLookedForWithinAMonthIfNothingElseIsSaid() {
    Relation moves = new Relation(BLR, Direction.BY_FOCUS, Optional.of(new ActorId("EU")));
    String form = "{replies: unanswered, relation: BLR -> EU, in: 2018%s}";

    assertThat(Claims.expectation(form.formatted("")))
        .isEqualTo(new Expectation.Replies(moves, false, IN_2018, 30));
    assertThat(Claims.expectation(form.formatted(", within: 1 day")))
        .isEqualTo(new Expectation.Replies(moves, false, IN_2018, 1));
  }

  @Test
  void groups() {
    List<ActorId> three = List.of(BLR, new ActorId("ARM"), new ActorId("AZE"));

    assertThat(Claims.expectation("{triad: [BLR, ARM, AZE], balance: unbalanced, in: 2018}"))
        .isEqualTo(new Expectation.Triad(three, false, IN_2018));
    assertThat(Claims.expectation("{sides: BLR, with: AZE, against: ARM, in: 2018}"))
        .isEqualTo(new Expectation.Sides(BLR, three.get(2), three.get(1), IN_2018));
    assertThat(
            Claims.expectation(
                "{relation: BLR -> UKR, words: cooperative, deeds: conflictual, in: 2018}"))
        .isEqualTo(
            new Expectation.WordsAndDeeds(
                new Relation(BLR, Direction.BY_FOCUS, Optional.of(new ActorId("UKR"))),
                true,
                false,
                IN_2018));
    assertThat(
            Claims.expectation("{standing: BLR, in organisation: SCO, as: member, since: 2024-07}"))
        .isEqualTo(
            new Expectation.Stands(
                BLR, new ActorId("SCO"), Standing.MEMBER, Optional.of(Edtf.parse("2024-07"))));
  }

  @Test
  void severalTogetherByIdOrInPlaceWhereverTheyStand() {
    String text =
        Claims.claim("whole", "{any of: [part, {never happened: {who: CHN}}]}")
            + Claims.claim("part", "{happened: {who: CHN}}");

    assertThat(Claims.read(text).claims().get(0).expect())
        .isEqualTo(
            new Expectation.Together(
                false,
                List.of(
                    new Expectation.Part.OfClaim("part"),
                    new Expectation.Part.Own(
                        new Expectation.NeverHappened(by("CHN"), Optional.empty())))));
  }

  private static Quantity quantity(String words) {
    String form = "{%s, change: rises, from: 2018, to: 2019}".formatted(words);
    return ((Expectation.Change) Claims.expectation(form)).quantity();
  }

  private static Expectation.Turn turn(String form) {
    return (Expectation.Turn) Claims.expectation(form);
  }

  private static Quantity.OfRelation of(
      String focus, Direction direction, String other, Measure measure) {
    return new Quantity.OfRelation(
        new Relation(new ActorId(focus), direction, Optional.of(new ActorId(other))), measure);
  }

  private static ActPattern by(String actor) {
    return new ActPattern(
        Optional.of(new ActorId(actor)),
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Status.OCCURRED,
        Set.of());
  }

  private static Period period(String text) {
    Edtf date = Edtf.parse(text);
    return new Period(date.earliest(), date.latest());
  }
}
