// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.chronology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorAdditions;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.actor.Office;
import org.chancery.model.actor.Rank;
import org.chancery.model.actor.Sector;
import org.chancery.model.actor.Tenure;
import org.chancery.model.event.Act;
import org.chancery.model.event.Attendance;
import org.chancery.model.event.Event;
import org.chancery.model.event.Participant;
import org.chancery.model.event.Status;
import org.chancery.model.event.Venue;
import org.chancery.model.fault.Problem;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Intensity;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.ontology.Scale;
import org.chancery.workbench.bibliography.Bibliography;
import org.chancery.workbench.golden.Golden;
import org.chancery.workbench.golden.Told;
import org.chancery.workbench.reading.SourceText;
import org.chancery.workbench.reference.References;
import org.junit.jupiter.api.Test;

final class ChronologyTest {
  private static final References REFERENCES =
      new References(
          ActorRegistry.bundled().with(sampleMinister()),
          Ontology.bundled(),
          Bibliography.read(source("sources.json", "[{\"id\": \"a\", \"type\": \"report\"}]")));

  @Test
  void readsEveryKey() {
    Event event =
        only(
            """
            - id: full
              date: 2023-04~
              who: [FRA]
              type: consult
              mode: visit
              contexts: [military, diplomatic]
              to: [DEU]
              says: "France visited: Germany."
              source: a
              at: "p. 3"
              status: negated
              historical: true
              venue: {name: Berlin, in: DEU}
              confidence: 0.90
              note: a remark
            """);

    assertThat(event.id().value()).isEqualTo("chronology:full");
    assertThat(event.date().text()).isEqualTo("2023-04~");
    assertThat(event.act().type()).contains(EventType.CONSULT);
    assertThat(event.act().contexts()).containsExactly("diplomatic", "military");
    assertThat(event.says()).isEqualTo("France visited: Germany.");
    assertThat(event.status()).isEqualTo(Status.NEGATED);
    assertThat(event.historical()).isTrue();
    assertThat(event.venue())
        .contains(new Venue("Berlin", Optional.of(new ActorId("DEU")), Optional.empty()));
    assertThat(event.confidence()).contains(new BigDecimal("0.90"));
    assertThat(event.provenance().file()).isEqualTo("chronology.yaml");
    assertThat(event.provenance().line()).isEqualTo(1);
    assertThat(event.provenance().source()).isEqualTo("a");
    assertThat(event.provenance().place()).isEqualTo("p. 3");
  }

  @Test
  void entriesKnowTheirLines() {
    List<Event> events =
        read("# first\n\n" + entry("one", "") + "\n\n" + entry("two", "")).events();

    assertThat(events).extracting(event -> event.provenance().line()).containsExactly(3L, 5L);
  }

  @Test
  void quadClassAndPloverScoreFollowFromTypeAndMode() {
    Act act = only(entry("x", "mode: visit")).act();

    assertThat(act.quad()).contains(QuadClass.VERBAL_COOPERATION);
    assertThat(act.plover())
        .isEqualTo(Ontology.bundled().plover(EventType.CONSULT, act.mode()))
        .isPresent();
    assertThat(act.goldstein()).isEmpty();
    assertThat(act.cameo()).isEmpty();
  }

  @Test
  void aCameoCodeAloneGivesTheAct() {
    Act act =
        only("- {id: x, date: 2023, who: [FRA], to: [DEU], cameo: 042, says: x, source: a}").act();

    assertThat(act.cameo()).contains("042");
    assertThat(act.type()).contains(EventType.CONSULT);
    assertThat(act.mode()).map(mode -> mode.name()).contains("visit");
    assertThat(act.plover()).isPresent();
    assertThat(act.goldstein()).contains(new Intensity(new BigDecimal("1.9"), Scale.GOLDSTEIN));
  }

  @Test
  void aCameoCodeBesideATypeAddsTheGoldsteinScore() {
    Act act = only(entry("x", "cameo: \"042\"")).act();

    assertThat(act.mode()).isEmpty();
    assertThat(act.goldstein()).isPresent();
  }

  @Test
  void aPersonStandsForWhomItHeldOfficeOnTheFirstDayOfTheDate() {
    Participant before = party("2020-12", "sample-minister");
    Participant during = party("2021-05/2022", "Sam Sample");

    assertThat(before.principal()).isEqualTo(new ActorId("sample-minister"));
    assertThat(during.principal()).isEqualTo(new ActorId("FRA"));
    assertThat(during.person()).contains(new ActorId("sample-minister"));
    assertThat(during.rank()).contains(Rank.FOREIGN_MINISTER);
  }

  @Test
  void aDateWithoutABeginningIsLookedUpOnItsLastDay() {
    assertThat(party("../2021-06", "sample-minister").principal()).isEqualTo(new ActorId("FRA"));
  }

  @Test
  void aSectorBelongsToItsState() {
    Participant opposition = party("2023", "FRA/OPP");

    assertThat(opposition.principal()).isEqualTo(new ActorId("FRA"));
    assertThat(opposition.who().sector()).contains(Sector.OPP);
    assertThat(opposition.who().mention()).isEqualTo("FRA/OPP");
  }

  @Test
  void aNameResolves() {
    assertThat(party("2023", "Germany").principal()).isEqualTo(new ActorId("DEU"));
  }

  @Test
  void rankAndSectorAreThoseOfTheOfficeUnlessGiven() {
    Participant plain = party("2022", "{actor: FRA, person: sample-minister}");
    Participant given = party("2022", "{actor: FRA/PTY, person: sample-minister, rank: envoy}");
    Participant elsewhere = party("2022", "{actor: DEU, person: sample-minister}");

    assertThat(plain.rank()).contains(Rank.FOREIGN_MINISTER);
    assertThat(plain.who().sector()).contains(Sector.GOV);
    assertThat(given.rank()).contains(Rank.ENVOY);
    assertThat(given.who().sector()).contains(Sector.PTY);
    assertThat(elsewhere.principal()).isEqualTo(new ActorId("DEU"));
    assertThat(elsewhere.rank()).isEmpty();
  }

  @Test
  void attendanceDecidesOnDyads() {
    Event summit =
        only(
            """
            - id: summit
              date: 2023
              who: [{actor: FRA, attendance: host}, DEU, {actor: ITA, attendance: absent}]
              type: CONSULT
              says: Two of three met.
              source: a
            """);

    assertThat(summit.actors())
        .extracting(Participant::attendance)
        .containsExactly(Attendance.HOST, Attendance.PRESENT, Attendance.ABSENT);
    assertThat(summit.dyads()).hasSize(1);
  }

  @Test
  void severalPartiesNeedNoRecipient() {
    assertThat(
            read("- {id: x, date: 2023, who: [FRA, DEU], type: COOPERATE, says: x, source: a}")
                .problems())
        .isEmpty();
  }

  @Test
  void keepsWhatCannotBeCodedAndTheGoodEntriesBesideIt() {
    String entries =
        Stream.of(
                entry("good-one", ""),
                entry("bad-date", "").replace("2023-04", "2023-13"),
                entry("bad-mode", "mode: vist"),
                entry("no-modes", "mode: visit").replace("CONSULT", "AGREE"),
                entry("mode-alone", "mode: visit").replace("type: CONSULT, ", ""),
                entry("bad-type", "").replace("CONSULT", "CONSLUT"),
                entry("bad-context", "contexts: [diplomacy]"),
                entry("bad-cameo", "cameo: \"0429\""),
                entry("no-cameo", "cameo: visit"),
                entry("unknown-actor", "").replace("FRA", "Frannce"),
                entry("unknown-person", "").replace("FRA", "{actor: FRA, person: nobody-known}"),
                entry("no-person", "").replace("FRA", "{actor: FRA, person: DEU}"),
                entry("bad-rank", "").replace("FRA", "{actor: FRA, rank: ministre}"),
                entry("bad-attendance", "").replace("FRA", "{actor: FRA, attendance: late}"),
                entry("bad-status", "status: denied"),
                entry("bad-truth", "historical: yes"),
                entry("too-sure", "confidence: 1.1"),
                entry("not-a-number", "confidence: high"),
                entry("no-recipient", "").replace("CONSULT", "SANCTION").replace("to: [DEU], ", ""),
                entry("nobody", "").replace("[FRA]", "[]"),
                entry("no-list", "").replace("[FRA]", "FRA"),
                entry("empty-says", "").replace("says: x", "says: ''"),
                entry("unknown-place", "venue: {in: Narnia}"),
                entry("Bad Id", ""),
                "- {}",
                "- just a text",
                entry("many", "status: denied, confidence: 2").replace("2023-04", "May 2023"),
                entry("good-two", ""))
            .collect(Collectors.joining("\n"));

    Chronology chronology = read(entries);

    assertThat(chronology.events())
        .extracting(event -> event.id().nativeId())
        .containsExactly("good-one", "good-two");
    Golden.of(getClass(), "problems.golden.txt").matches(shown(chronology.problems()));
  }

  @Test
  void aProblemKeepsTheEntryAsItWasWritten() {
    String bad = "- id: bad   # a comment\n  date: May\n  who:\n    - FRA\n\n  says: x";

    Chronology chronology =
        read(entry("good", "") + "\n" + bad + "\n\n# next\n" + entry("two", ""));

    assertThat(chronology.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.raw()).isEqualTo(bad);
              assertThat(problem.file()).isEqualTo("chronology.yaml");
              assertThat(problem.line()).isEqualTo(2);
              assertThat(problem.message()).contains("(line 3)");
            });
  }

  @Test
  void anIdOfABadEntryIsTakenToo() {
    String text = entry("same", "").replace("2023-04", "May") + "\n" + entry("same", "");

    assertThat(Told.by(() -> read(text))).contains("'same' is already the event of line 1", ":2");
  }

  @Test
  void aFileOfCommentsHasNoEvents() {
    assertThat(read("# nothing yet\n")).isEqualTo(Chronology.EMPTY);
  }

  @Test
  void readsTenThousandEntries() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      text.append(entry("e" + i, "mode: visit, at: \"p. 1\"")).append('\n');
    }

    assertThat(read(text.toString()).events()).hasSize(10_000);
  }

  @Test
  void theReferenceDescribesEveryKey() throws IOException {
    Path root = Path.of(System.getProperty("chancery.root", ".."));
    String page = Files.readString(root.resolve("docs/reference/case-folder.md"));

    assertThat(EntryReading.KEYS).allSatisfy(key -> assertThat(page).contains(key + ": "));
    assertThat(EntryReading.VENUE_KEYS).allSatisfy(key -> assertThat(page).contains(key + ": "));
    assertThat(ParticipantReading.KEYS).allSatisfy(key -> assertThat(page).contains(key + ": "));
  }

  private static String entry(String id, String further) {
    return "- {id: %s, date: 2023-04, who: [FRA], type: CONSULT, to: [DEU], says: x, source: a%s}"
        .formatted(id, further.isEmpty() ? "" : ", " + further);
  }

  private static Participant party(String date, String who) {
    String text =
        "- {id: x, date: %s, who: [%s], type: REQUEST, says: x, source: a}".formatted(date, who);
    return only(text).actors().get(0);
  }

  private static Event only(String text) {
    Chronology chronology = read(text);
    assertThat(chronology.problems()).isEmpty();
    assertThat(chronology.events()).hasSize(1);
    return chronology.events().get(0);
  }

  private static Chronology read(String text) {
    return Chronology.read(source("chronology.yaml", text), REFERENCES);
  }

  private static SourceText source(String name, String text) {
    return SourceText.decode(name, "cases/x/" + name, text.getBytes(UTF_8));
  }

  private static String shown(List<Problem> problems) {
    return problems.stream()
        .map(
            problem ->
                "%s\n%s:%d %s\n%s\n\n"
                    .formatted(
                        problem.raw(),
                        problem.file(),
                        problem.line(),
                        problem.reason(),
                        problem.message()))
        .collect(Collectors.joining());
  }

  private static ActorAdditions sampleMinister() {
    ActorId id = new ActorId("sample-minister");
    Office office =
        new Office(
            id,
            new ActorId("FRA"),
            "foreign minister",
            Optional.of(Sector.GOV),
            Optional.of(Rank.FOREIGN_MINISTER),
            Tenure.parse("2021-05", ".."),
            "a",
            "");
    return new ActorAdditions(
        List.of(Actor.of(id, ActorKind.PERSON, "Sam Sample", List.of())),
        List.of(office),
        List.of(),
        List.of(),
        List.of());
  }
}
