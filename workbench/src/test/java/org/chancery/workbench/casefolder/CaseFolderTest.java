// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.casefolder;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.analysis.claim.Claim;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.actor.Link;
import org.chancery.model.actor.Rank;
import org.chancery.model.actor.Sector;
import org.chancery.model.actor.Standing;
import org.chancery.model.edit.Merge;
import org.chancery.model.edit.Reject;
import org.chancery.model.event.Event;
import org.chancery.model.event.Participant;
import org.chancery.model.ontology.Scale;
import org.chancery.model.source.Coverage;
import org.chancery.model.source.CoveredSpan;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Grain;
import org.chancery.model.time.Period;
import org.chancery.store.feed.Format;
import org.chancery.store.feed.QuadrupleOptions.TimeUnit;
import org.chancery.workbench.claim.ClaimFile;
import org.chancery.workbench.golden.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CaseFolderTest {
  @TempDir private Path temp;

  @Test
  void readsWhatTheCaseIsAbout() {
    CaseFile file = read(new SampleCase()).file();

    assertThat(file.title()).isEqualTo("A sample");
    assertThat(file.subtitle()).isEqualTo("Made up");
    assertThat(file.focus()).isEqualTo(new ActorId("FRA"));
    assertThat(file.period()).isEqualTo(Edtf.parse("2020-08/2024-12"));
    assertThat(file.grain()).isEqualTo(Grain.MONTH);
    assertThat(file.relations())
        .extracting(ActorId::value)
        .containsExactly("DEU", "neighbours", "UN");
    assertThat(file.options())
        .isEqualTo(new CaseOptions(Optional.of(Scale.GOLDSTEIN), CaseOptions.Unit.EVENT));
  }

  @Test
  void readsFeedsWithTheirMaps() {
    CaseFolder folder = read(new SampleCase());
    FeedUse.Quadruples maps =
        new FeedUse.Quadruples(
            "data/entity2id.txt",
            "data/relation2id.txt",
            LocalDate.parse("2018-01-01"),
            TimeUnit.HOURS);

    assertThat(folder.file().feeds())
        .containsExactly(
            new FeedUse(
                "data/train.txt", Optional.of(Format.QUADRUPLES), Optional.of(maps), "feed"),
            new FeedUse("../feeds/events.csv", Optional.of(Format.GDELT), Optional.empty(), "feed"),
            new FeedUse("data/any.csv", Optional.empty(), Optional.empty(), "feed"));
    assertThat(folder.inputs())
        .containsExactly(
            "../feeds/events.csv",
            "actors.yaml",
            "case.yaml",
            "chronology.yaml",
            "data/any.csv",
            "data/entity2id.txt",
            "data/relation2id.txt",
            "data/train.txt",
            "edits.jsonl",
            "indicators.csv",
            "sources.json");
  }

  @Test
  void mapsTellThatAFeedIsOneOfQuadruples() {
    FeedUse feed =
        read(new SampleCase().with("case.yaml", "format: quadruples, ", "")).file().feeds().get(0);

    assertThat(feed.format()).isEmpty();
    assertThat(feed.quadruples()).isPresent();
  }

  @Test
  void closesAnOpenSpanWithThePeriodOfTheCase() {
    assertThat(read(new SampleCase()).file().coveredSpans())
        .containsExactly(
            span("article", Coverage.SELECTIVE, "2020-08-01", "2024-06-30"),
            span("feed", Coverage.SYSTEMATIC, "2020-01-01", "2024-12-31"));
  }

  @Test
  void aSourceThatIsNotListedIsSelective() {
    CaseFile file = read(new SampleCase()).file();

    assertThat(file.coverageOf("feed")).isEqualTo(Coverage.SYSTEMATIC);
    assertThat(file.coverageOf("book")).isEqualTo(Coverage.SELECTIVE);
  }

  @Test
  void addsActorsNamesCampsAndStanding() {
    CaseFolder folder = read(new SampleCase());
    LocalDate day = LocalDate.parse("2023-01-01");

    assertThat(folder.registry().resolve("S. Sample", day).principal())
        .isEqualTo(new ActorId("FRA"));
    assertThat(folder.registry().resolve("Sample Conference", day).actor())
        .isEqualTo(new ActorId("SAMPCONF"));
    assertThat(folder.registry().resolve("Sample Company", day).kind()).isEqualTo(ActorKind.GROUP);
    assertThat(folder.registry().resolve("the sample opposition", day).sector())
        .contains(Sector.OPP);
    assertThat(folder.registry().membersOf(new ActorId("neighbours"), day))
        .containsExactly(new ActorId("BEL"), new ActorId("DEU"));
    assertThat(folder.additions().standing())
        .singleElement()
        .satisfies(one -> assertThat(one.status()).isEqualTo(Standing.NOT_INVITED));
  }

  @Test
  void readsEventsIndicatorsEditsAndWorks() {
    CaseFolder folder = read(new SampleCase());

    assertThat(folder.problems()).isEmpty();
    assertThat(folder.chronology())
        .extracting(event -> event.id().value())
        .containsExactly("chronology:sample-visit", "chronology:sample-sanction");
    assertThat(folder.indicators())
        .extracting(one -> one.value().toPlainString())
        .containsExactly("12.50", "-3");
    assertThat(folder.edits())
        .extracting(Object::getClass)
        .isEqualTo(List.of(Reject.class, Merge.class));
    assertThat(folder.bibliography().keys()).containsExactly("article", "book");
  }

  @Test
  void readsTheClaimsWithAllThatTheyReferTo() {
    CaseFolder folder =
        read(
            new SampleCase()
                .with(
                    "claims.yaml",
                    """
                    - id: visited
                      says: The minister went to see the neighbours.
                      by: article
                      expect: {happened: {who: FRA, to: neighbours, event: sample-visit}, in: 2023/..}
                    """));

    assertThat(folder.claims().claims()).extracting(Claim::id).containsExactly("visited");
    assertThat(folder.inputs()).contains("claims.yaml");
  }

  @Test
  void onlyCaseYamlIsNeeded() {
    SampleCase bare =
        new SampleCase()
            .with("case.yaml", "{title: Bare, focus: FRA, period: 2020/..}")
            .without("actors.yaml")
            .without("chronology.yaml")
            .without("indicators.csv")
            .without("edits.jsonl")
            .without("sources.json");

    CaseFolder folder = read(bare);

    assertThat(folder.chronology()).isEmpty();
    assertThat(folder.claims()).isEqualTo(ClaimFile.EMPTY);
    assertThat(folder.files()).containsExactly("case.yaml");
    assertThat(folder.file().grain()).isEqualTo(Grain.QUARTER);
    assertThat(folder.file().options()).isEqualTo(CaseOptions.DEFAULT);
    assertThat(folder.file().coveredSpans()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"actors.yaml", "chronology.yaml", "indicators.csv", "edits.jsonl"})
  void anEmptyFileIsAsGoodAsNone(String file) {
    CaseFolder folder =
        read(new SampleCase().with("actors.yaml", "").with("chronology.yaml", "").with(file, "\n"));

    assertThat(folder.problems()).isEmpty();
  }

  @Test
  void windowsFilesReadLikeAnyOther() {
    SampleCase windows = new SampleCase();
    for (String name : windows.names()) {
      windows.with(name, "\ufeff" + windows.file(name).replace("\n", "\r\n"));
    }

    CaseFolder one = CaseFolder.read(new SampleCase().write(temp.resolve("one")));
    CaseFolder other = CaseFolder.read(windows.write(temp.resolve("other")));

    assertThat(other.file()).isEqualTo(one.file());
    assertThat(other.chronology()).isEqualTo(one.chronology());
    assertThat(other.indicators()).isEqualTo(one.indicators());
    assertThat(other.edits()).isEqualTo(one.edits());
    assertThat(other.bibliography().references()).isEqualTo(one.bibliography().references());
  }

  @Test
  void aFileThatIsNotUtf8IsNamedWithTheLine() throws IOException {
    Path folder = new SampleCase().write(temp);
    Files.write(folder.resolve("chronology.yaml"), "# Grüße\n- id: x\n".getBytes(ISO_8859_1));

    assertThat(Told.by(() -> CaseFolder.read(folder))).contains("no UTF-8", "chronology.yaml:1");
  }

  @Test
  void readsTheBundledCaseWithoutAnyProblem() {
    Path belarus = Path.of(System.getProperty("chancery.root", "..")).resolve("cases/belarus");

    CaseFolder folder = CaseFolder.read(belarus);

    assertThat(folder.problems()).isEmpty();
    assertThat(folder.chronology()).hasSizeGreaterThan(50);
    assertThat(folder.chronology()).extracting(Event::says).doesNotHaveDuplicates();
    assertThat(folder.chronology())
        .flatExtracting(Event::actors)
        .extracting(participant -> participant.who().link())
        .doesNotContain(Link.UNRESOLVED);
    assertThat(folder.bibliography().citation("moshes-2024").orElseThrow().brief())
        .startsWith("Moshes and Nizhnikau 2024");
  }

  @Test
  void aPersonActsInTheRankOfTheOfficeOnThatDay() {
    List<Event> events = read(new SampleCase()).chronology();

    Participant named = events.get(0).actors().get(0);
    Participant detailed = events.get(1).actors().get(0);

    for (Participant minister : List.of(named, detailed)) {
      assertThat(minister.principal()).isEqualTo(new ActorId("FRA"));
      assertThat(minister.person()).contains(new ActorId("sample-minister"));
      assertThat(minister.rank()).contains(Rank.FOREIGN_MINISTER);
      assertThat(minister.who().sector()).contains(Sector.GOV);
    }
  }

  @Test
  void readingTwiceGivesTheSame() {
    Path folder = new SampleCase().write(temp);

    assertThat(CaseFolder.read(folder).chronology())
        .isEqualTo(CaseFolder.read(folder).chronology());
    assertThat(Set.copyOf(CaseFolder.read(folder).files())).hasSize(6);
  }

  private CaseFolder read(SampleCase sample) {
    return CaseFolder.read(sample.write(temp));
  }

  private static CoveredSpan span(String source, Coverage coverage, String first, String last) {
    return new CoveredSpan(
        source, coverage, new Period(LocalDate.parse(first), LocalDate.parse(last)));
  }
}
