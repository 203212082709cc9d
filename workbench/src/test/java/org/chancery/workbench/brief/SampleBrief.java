// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.source.Coverage;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Grain;
import org.chancery.model.time.Period;
import org.chancery.workbench.brief.Chronicle.Entry;
import org.chancery.workbench.brief.evidence.Correction;
import org.chancery.workbench.brief.evidence.Prose;
import org.chancery.workbench.brief.evidence.Quantity;
import org.chancery.workbench.brief.evidence.Reference;
import org.chancery.workbench.brief.evidence.Register;
import org.chancery.workbench.brief.evidence.RegisterEvent;
import org.chancery.workbench.brief.evidence.SourceNote;
import org.chancery.workbench.composition.SampleFindings;

/**
 * A brief on Ruritania, made by hand: many events and one, none and not covered, inexact dates,
 * what did not happen, corrections, and a partner whose name is an attack on the page.
 */
final class SampleBrief {
  static final Period PERIOD = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2023, 12, 31));

  private SampleBrief() {}

  static Brief sample() {
    List<RegisterEvent> events = events();
    Composer composer = new Composer(events, PERIOD, Grain.QUARTER);
    EventId summit = new EventId("chronology:strelsau-summit");
    EventId recall = new EventId("chronology:ambassador-recalled");
    return new Brief(
        new Masthead(
            "Ruritania between Graustark and the League",
            "Foreign relations of Ruritania, 2020 to 2023",
            new ActorId("RUR"),
            "Ruritania",
            PERIOD,
            Grain.QUARTER,
            LocalDate.of(2023, 12, 31)),
        List.of(
            Prose.of("Ruritania’s relations with Graustark warmed until the summit in ")
                .linking(summit, "Strelsau")
                .then(" and cooled when the ")
                .linking(recall, "ambassador was recalled")
                .citing("hope-1894", "ch. III ¶7")
                .then(". Of ")
                .with(composer.count(composer.with("GRA")))
                .then(" incidents with Graustark, the conflictual share is ")
                .with(
                    Quantity.share(
                            0.3125, composer.reference(composer.conflict(composer.with("GRA"))))
                        .within(0.142, 0.556, 90)
                        .from(composer.with("GRA").size()))
                .then("."),
            Prose.of(
                "With Borduria nothing is recorded in the covered time; with Syldavia one incident,"
                    + " which bears no trend.")),
        composer.counts(),
        movements(composer),
        SampleFindings.claims(),
        composer.partners(List.of("GRA", "ZEN", "SYL", "EVL", "BOR")),
        List.of(
            composer.relation(
                "GRA",
                Prose.of("Visits give way to expulsions in 2022; ")
                    .with(composer.count(composer.conflict(composer.with("GRA"))))
                    .then(" incidents of conflict are recorded, none before 2021."),
                List.of(
                    "envoy-visit",
                    "trade-pact",
                    "strelsau-summit",
                    "ambassador-recalled",
                    "diplomats-expelled",
                    "border-closed",
                    "talks-resume")),
            composer.relation(
                "SYL",
                Prose.of("One incident is recorded. It says that there was contact, and no more."),
                List.of("syldavia-gift")),
            composer.relation(
                "BOR", Prose.of("None is recorded, and 2023 is not covered."), List.of())),
        composer.timeline(List.of("GRA", "ZEN", "SYL", "EVL", "BOR"), Prose.EMPTY),
        List.of(
            new Standing(
                new ActorId("RUR"),
                "Ruritania",
                new ActorId("ZEN"),
                "League of Zenda",
                "observer",
                Optional.of(Edtf.parse("2021-06")),
                Optional.empty(),
                "Ruritania was admitted as an observer.",
                "hope-1894",
                "ch. IX"),
            new Standing(
                new ActorId("RUR"),
                "Ruritania",
                new ActorId("PCT"),
                "Pact of Tarlenheim",
                "not-invited",
                Optional.empty(),
                Optional.of(Edtf.parse("2023~")),
                "Ruritania was not asked to join.",
                "mystery",
                "")),
        indicators(),
        outlook(composer),
        method(),
        new Register(events, events.size(), "chancery events cases/ruritania"),
        sources(),
        origin());
  }

  private static Outlook outlook(Composer composer) {
    Reference scored =
        new Reference.Rows("forecasts that were scored", "chancery backtest cases/ruritania");
    return new Outlook(
        Prose.of("Such forecasts beat what is usual by ")
            .with(Quantity.share(0.21, scored).within(0.17, 0.26, 90))
            .then(" on the past of this record."),
        List.of(
            new Outlook.Expectation(
                "Graustark → Ruritania: consult",
                new ClaimVerdict.Likelihood(
                    "likely", Quantity.share(0.7, composer.reference(composer.with("GRA")))),
                Quantity.share(0.2, scored),
                Prose.of("Graustark consulted Ruritania 4 times in the last 30 days."),
                Prose.of("Ruritania has not consulted Graustark in the last 365 days.")),
            new Outlook.Expectation(
                "League of Zenda → Ruritania: accuse",
                new ClaimVerdict.Likelihood(
                    "very unlikely",
                    Quantity.share(0.08, composer.reference(composer.with("ZEN")))),
                Quantity.share(0.12, scored),
                Prose.of("The League of Zenda accused Ruritania once in the last 365 days."),
                Prose.EMPTY)));
  }

  private static List<Movement> movements(Composer composer) {
    return List.of(
        new Movement(
            Movement.Arrow.COOLER,
            new ActorId("GRA"),
            "Graustark",
            Prose.of("The net score fell by ")
                .with(
                    Quantity.change(-4.25, 1, composer.reference(composer.with("GRA")))
                        .within(-6.9, -1.4, 90)
                        .from(composer.with("GRA").size()))
                .then(" points between 2021 and 2022."),
            Prose.of("Graustark recalled its ambassador after the affair of the crown jewels")
                .citing("hope-1894", "ch. III ¶7")
                .then("."),
            composer.count(composer.with("GRA")),
            new Movement.Confidence(
                Movement.Level.MODERATE, "one systematic feed and one selective work")),
        new Movement(
            Movement.Arrow.WARMER,
            new ActorId("ZEN"),
            "League of Zenda",
            Prose.of("Ruritania became an observer in June 2021."),
            Prose.EMPTY,
            composer.count(composer.with("ZEN")),
            new Movement.Confidence(Movement.Level.LOW, "few incidents, one selective work")),
        new Movement(
            Movement.Arrow.UNCLEAR,
            new ActorId("SYL"),
            "Syldavia",
            Prose.of("One incident says nothing of a direction."),
            Prose.EMPTY,
            composer.count(composer.with("SYL")),
            new Movement.Confidence(Movement.Level.LOW, "n = 1")));
  }

  private static List<RegisterEvent> events() {
    QuadClass words = QuadClass.VERBAL_CONFLICT;
    QuadClass deeds = QuadClass.MATERIAL_CONFLICT;
    QuadClass help = QuadClass.MATERIAL_COOPERATION;
    QuadClass talk = QuadClass.VERBAL_COOPERATION;
    return new Chronicle()
        .add(
            new Entry("envoy-visit", "2020-02-11").says("An envoy of Ruritania visited Edelweiss."))
        .add(
            new Entry("call-one", "2020-05-03")
                .act("CONSULT / phone", talk, "2")
                .mutually()
                .says("The foreign ministers spoke by telephone."))
        .add(
            new Entry("grain-loan", "2020-09-20")
                .act("AID", help, "10")
                .says("Ruritania lent Graustark grain for the winter."))
        .add(
            new Entry("trade-pact", "2021-01-15")
                .act("COOPERATE", help, "9.5")
                .mutually()
                .says("A trade pact came into force."))
        .add(new Entry("visit-two", "2021-02-02").says("The foreign minister visited Edelweiss."))
        .add(
            new Entry("praise", "2021-03-09")
                .act("SUPPORT", talk, "5")
                .says("Ruritania praised the pact."))
        .add(
            new Entry("strelsau-summit", "2021-04-24")
                .act("CONSULT / multilateral", talk, "4")
                .mutually()
                .says("The heads of state met in Strelsau."))
        .add(
            new Entry("accusation", "2021-11")
                .between("GRA", "RUR")
                .act("ACCUSE / allege", words, "-2")
                .says("Graustark accused Ruritania of holding the crown jewels.")
                .corrected(
                    new Correction(
                        Correction.Kind.RECODED,
                        "type REJECT became ACCUSE",
                        "the note alleges, it does not refuse",
                        "AH",
                        Optional.of(LocalDate.of(2026, 11, 20)))))
        .add(
            new Entry("ambassador-recalled", "2022-03-01")
                .between("GRA", "RUR")
                .act("SANCTION / withdraw", deeds, "-6")
                .says("Graustark recalled its ambassador from Strelsau."))
        .add(
            new Entry("diplomats-expelled", "2022-03-18")
                .act("SANCTION / expel", deeds, "-7")
                .says("Ruritania expelled two diplomats."))
        .add(
            new Entry("protest-note", "2022-04")
                .act("ACCUSE / disapprove", words, "-2")
                .says("Ruritania protested in a note."))
        .add(
            new Entry("border-closed", "2022-05-30")
                .between("GRA", "RUR")
                .act("COERCE / restrict", deeds, "-5")
                .says("Graustark closed the border at Zenda."))
        .add(
            new Entry("no-invitation", "2022-09")
                .between("GRA", "RUR")
                .act("AGREE", talk, "2.5")
                .status(Status.NEGATED)
                .says("Graustark did not invite Ruritania to the jubilee."))
        .add(
            new Entry("talks-announced", "2023-08")
                .act("CONSULT", talk, "2.5")
                .mutually()
                .status(Status.ANNOUNCED)
                .says("Talks were announced for the autumn."))
        .add(
            new Entry("talks-resume", "2023-10-05")
                .act("CONSULT", talk, "2.5")
                .mutually()
                .says("Talks on the border resumed."))
        .add(
            new Entry("long-quarrel", "2021/2022")
                .between("GRA", "RUR")
                .act("ACCUSE / disapprove", words, "-2")
                .says("Over two years Graustark complained of the customs at Zenda."))
        .add(
            new Entry("old-favour", "../2020-06")
                .act("SUPPORT", talk, "5")
                .says("At some time before the summer of 2020 Ruritania took Graustark’s side."))
        .add(
            new Entry("rumour", "2022-02-14")
                .between("GRA", "RUR")
                .act("MOBILIZE / troops", deeds, "-5.5")
                .says("Graustark moved troops to the border.")
                .corrected(
                    new Correction(
                        Correction.Kind.REJECTED,
                        "",
                        "a film was being shot",
                        "AH",
                        Optional.of(LocalDate.of(2026, 11, 21)))))
        .add(
            new Entry("observer", "2021-06")
                .between("ZEN", "RUR")
                .act("AGREE", talk, "2.5")
                .says("The League admitted Ruritania as an observer."))
        .add(
            new Entry("league-meeting", "2022-10-08")
                .between("RUR", "ZEN")
                .act("CONSULT / multilateral", talk, "4")
                .mutually()
                .says("Ruritania attended the League’s meeting."))
        .add(
            new Entry("syldavia-gift", "2021-07-04")
                .between("SYL", "RUR")
                .act("AID", help, "10")
                .from("fees-1901", "https://example.org/a?b=1&c=\"2\" onmouseover=x")
                .says("Syldavia gave Ruritania a sceptre."))
        .add(
            new Entry("hostile", "2021-12-24")
                .between("EVL", "RUR")
                .ofNoClass()
                .from("mystery", "javascript:alert(document.cookie)")
                .readIn(
                    "A <script>word</script> & *more* was sent to Ruritania.",
                    2,
                    32,
                    "Read by the coder. Nobody has checked events of its <i>type</i>.")
                .says(
                    "</script><script>alert(1)</script>[click](javascript:alert(2)) | \u202egnp.exe"
                        + " `code` *bold* <b onclick=x>&amp; 'quoted' \"too\""))
        .events();
  }

  private static List<Indicator> indicators() {
    ActorId ruritania = new ActorId("RUR");
    return List.of(
        new Indicator(
            ruritania,
            "Ruritania",
            "exports to Graustark",
            "million crowns",
            List.of(
                reading("2020", "12.5", 2, ""),
                reading("2021", "18.1", 3, ""),
                reading("2022", "6.0", 4, "an upper bound"),
                reading("2023-06~", "7.2", 5, "half a year, doubled"))),
        new Indicator(
            ruritania,
            "Ruritania",
            "political prisoners",
            "persons",
            List.of(reading("2022-12", "1400", 6, "printed as over 1,400"))));
  }

  private static Indicator.Reading reading(String date, String value, int line, String remark) {
    Reference reference = new Reference.Line("fees-1901", "table 2", "indicators.csv", line);
    return new Indicator.Reading(
        Edtf.parse(date), Quantity.plain(new BigDecimal(value), "", reference), remark);
  }

  private static Method method() {
    return new Method(
        List.of(
            new Method.Entry(
                "Net score",
                Prose.of(
                    "Mean PLOVER score of the incidents of a quarter; what did not occur is"
                        + " left out."),
                "Open Event Data Alliance (2018). PLOVER codebook, 0.8."),
            new Method.Entry(
                "Interval",
                Prose.of("90 % bootstrap of incidents, 2,000 draws, seed 1; none below n = 3."),
                "")),
        List.of(
            Prose.of("One work was written to argue a case")
                .citing("hope-1894", "preface")
                .then("; what it leaves out is unknown."),
            Prose.of("The second half of 2023 is not covered for Borduria.")),
        List.of(Prose.of("A second systematic source for 2022 that shows visits.")));
  }

  private static List<SourceNote> sources() {
    return List.of(
        new SourceNote(
            1,
            "hope-1894",
            "Hope 1894",
            "Hope, A. (1894). The Prisoner of Zenda. Arrowsmith.",
            Optional.of("https://example.org/hope"),
            Optional.of(Coverage.SELECTIVE),
            Optional.of(PERIOD),
            "A novel."),
        new SourceNote(
            2,
            "fees-1901",
            "Fees 1901",
            "Fees, B. (1901). Tables. Edelweiss.",
            Optional.empty(),
            Optional.of(Coverage.SYSTEMATIC),
            Optional.of(PERIOD),
            ""),
        new SourceNote(
            3,
            "mystery",
            "“<i>Mystery</i>”",
            "<b>Mystery</b> & sons. n.d.",
            Optional.of("javascript:alert(3)"),
            Optional.empty(),
            Optional.empty(),
            ""));
  }

  private static Origin origin() {
    return new Origin(
        "Chancery 0.1.0",
        "chancery brief cases/ruritania",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        List.of(
            new Origin.Input(
                "chronology.yaml",
                "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
                22)),
        new Origin.Citation(
            "Ruritania brief, record to 31 December 2023",
            "Ruritania between Graustark and the League. Chancery brief, record to 31 December"
                + " 2023, lock 9f86d081884c. Made with Chancery 0.1.0."));
  }
}
