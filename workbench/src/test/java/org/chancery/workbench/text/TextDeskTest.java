// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.event.Event;
import org.chancery.model.event.Provenance;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.EventType;
import org.chancery.model.progress.Progress;
import org.chancery.workbench.golden.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextDeskTest {
  private final LineReader.Counted opening = new LineReader.Counted();
  @TempDir private Path folder = Path.of("");
  private TextCase made = new TextCase(folder);

  @BeforeEach
  void makeCase() {
    made = TextCase.in(folder);
  }

  private CaseTexts read() {
    return TextDesk.read(made.read(), opening, folder.resolve("out/texts"), Progress.SILENT)
        .orElseThrow();
  }

  @Test
  void aCaseWithoutTextsNeverAsksForAReader() {
    assertThatCode(
            () ->
                assertThat(
                        TextDesk.read(
                            made.read(),
                            folder -> {
                              throw new AssertionError("a reader was asked for");
                            },
                            folder.resolve("out/texts"),
                            Progress.SILENT))
                    .isEmpty())
        .doesNotThrowAnyException();
    assertThat(folder.resolve("out/texts")).doesNotExist();
  }

  @Test
  void whatIsReadIsAnEventWithItsSentenceAndSpan() {
    made.file("texts/a.txt", "Nothing to see\nBLR ACCUSE LTU 2023-07-05 disputed\n");

    Event event = read().events().get(0);

    assertThat(event.id().value()).matches("text:[0-9a-f]{12}-2-4-10-accuse");
    assertThat(event.act().type()).contains(EventType.ACCUSE);
    assertThat(event.act().plover()).isPresent();
    assertThat(event.date().text()).isEqualTo("2023-07-05");
    assertThat(event.status()).isEqualTo(Status.DISPUTED);
    assertThat(event.firstSeen()).hasToString("Optional[2024-06-01]");
    assertThat(event.confidence()).hasToString("Optional[0.8]");
    assertThat(event.says()).isEqualTo("ACCUSE");
    assertThat(event.provenance())
        .isEqualTo(
            new Provenance(
                "texts/a.txt",
                0,
                "",
                "p. 1, sentence 2",
                Optional.of("texts/a.txt"),
                Optional.of("BLR ACCUSE LTU 2023-07-05 disputed"),
                Optional.of(new Provenance.Span(4, 10))));
  }

  @Test
  void aSecondRunCodesNothingAndGivesTheSame() {
    made.file(
            "texts/a.txt", "BLR ACCUSE LTU 2023-07-05 occurred\nBLR+CHN CONSULT - 2024 occurred\n")
        .file("texts/more/b.txt", "POL SANCTION BLR 2023-08 occurred\n");
    CaseTexts first = read();

    assertThat(opening.takeCoded()).containsExactly("texts/a.txt essay", "texts/more/b.txt essay");
    assertThat(first.work().newlyRead()).isEqualTo(2);
    CaseTexts second = read();

    assertThat(opening.takeCoded()).isEmpty();
    assertThat(second.events()).isEqualTo(first.events()).hasSize(3);
    assertThat(second.digest()).isEqualTo(first.digest());
    assertThat(second.work().newlyRead()).isZero();
    assertThat(second.work().sentences()).isEqualTo(3);
  }

  @Test
  void aChangedFileIsReadAloneAndTheOtherKeepsItsNames() {
    made.file("texts/a.txt", "BLR ACCUSE LTU 2023-07-05 occurred\n")
        .file("texts/b.txt", "POL SANCTION BLR 2023-08 occurred\n");
    CaseTexts first = read();
    opening.takeCoded();

    made.file("texts/a.txt", "BLR REJECT LTU 2023-07-05 occurred\n");
    CaseTexts second = read();

    assertThat(opening.takeCoded()).containsExactly("texts/a.txt essay");
    assertThat(second.events().get(1)).isEqualTo(first.events().get(1));
    assertThat(second.events().get(0).id()).isNotEqualTo(first.events().get(0).id());
    assertThat(second.digest()).isNotEqualTo(first.digest());
  }

  @Test
  void anotherCoderKindOrActorReadsAnew() {
    made.file("texts/a.txt", "BLR ACCUSE LTU 2023-07-05 occurred\n");
    read();
    opening.takeCoded();

    opening.become("lines 2");
    read();
    assertThat(opening.takeCoded()).containsExactly("texts/a.txt essay");
    made.saying("texts: {kind: news}\n");
    read();
    assertThat(opening.takeCoded()).containsExactly("texts/a.txt news");
    made.file("actors.yaml", "names:\n  - {actor: BLR, also: [the regime]}\n");
    read();
    assertThat(opening.takeCoded()).containsExactly("texts/a.txt news");
    opening.become("lines 1");
    made.saying("");
    Path actors = folder.resolve("actors.yaml");
    assertThat(actors.toFile().delete()).isTrue();
    read();
    assertThat(opening.takeCoded()).as("kept from the first time").isEmpty();
  }

  @Test
  void eventsKeepTheirNamesUnderAnotherFileNameAndCoder() throws IOException {
    made.file("texts/a.txt", "BLR ACCUSE LTU 2023-07-05 occurred\n");
    CaseTexts first = read();

    Files.move(folder.resolve("texts/a.txt"), folder.resolve("texts/z.txt"));
    opening.become("lines 2");

    assertThat(read().events().get(0).id()).isEqualTo(first.events().get(0).id());
  }

  @Test
  void whatIsKeptButDamagedIsReadAgain() throws IOException {
    made.file("texts/a.txt", "BLR ACCUSE LTU 2023-07-05 occurred\n");
    CaseTexts first = read();
    opening.takeCoded();
    try (Stream<Path> kept = Files.list(folder.resolve("out/texts"))) {
      for (Path file : kept.toList()) {
        Files.writeString(file, Files.readString(file).substring(0, 40));
      }
    }

    assertThat(read().events()).isEqualTo(first.events());
    assertThat(opening.takeCoded()).hasSize(1);
  }

  @Test
  void whatCannotBeAnEventIsToldAndTheRestStands() {
    made.file(
            "texts/a.txt",
            """
            - ASSAULT BLR 2023-07-05 occurred
            BLR AID LTU - announced
            BLR ACCUSE LTU 2023-07-05 occurred
            """)
        .file("texts/broken.pdf", "broken")
        .file(
            "texts/same.txt",
            """
            - ASSAULT BLR 2023-07-05 occurred
            BLR AID LTU - announced
            BLR ACCUSE LTU 2023-07-05 occurred
            """);

    CaseTexts texts = read();

    assertThat(texts.events()).hasSize(1);
    assertThat(texts.problems())
        .extracting(problem -> problem.file() + " " + problem.reason())
        .containsExactly(
            "texts/a.txt no-actor",
            "texts/a.txt no-date",
            "texts/broken.pdf unreadable",
            "texts/same.txt same-text");
  }

  @Test
  void whatIsToldAsDoneWithoutADateWasDoneBeforeThePublication() {
    made.file("texts/a.txt", "BLR ACCUSE LTU - occurred\nLTU REJECT BLR - negated\n");

    assertThat(read().events())
        .extracting(event -> event.date().text())
        .containsExactly("../2024-06-01", "../2024-06-01");
  }

  @Test
  void twoEventsOfTheSameWordsHaveTwoNames() {
    made.file("texts/a.txt", "BLR+RUS CONSULT - 2023-07-05 occurred\n");
    Event one = read().events().get(0);
    TextEvents events = new TextEvents(org.chancery.model.ontology.Ontology.bundled());
    TextReader reader = opening.open(made.read());
    var document =
        reader.documents(folder.resolve("texts/a.txt"), "texts/a.txt").documents().get(0);
    var coded = reader.code(document, org.chancery.text.coding.TextKind.ESSAY).events().get(0);
    events.add(
        "texts/a.txt",
        "",
        new ReadFile(
            List.of(
                new ReadDocument(
                    "texts/a.txt",
                    document.sha256(),
                    document.date(),
                    List.of(coded, coded),
                    1,
                    1,
                    0)),
            List.of()));

    assertThat(events.events())
        .extracting(event -> event.id().value())
        .containsExactly(one.id().value(), one.id().value() + "-2");
  }

  @Test
  void caseYamlSaysKindSourceAndDateOfFilesAndFolders() {
    made.file("texts/a.txt", "BLR ACCUSE LTU 2023-07-05 occurred\n")
        .file("texts/wire/b.txt", "BLR ACCUSE LVA 2023-07-05 occurred\n")
        .file("texts/wire/c.txt", "BLR ACCUSE EST 2023-07-05 occurred\n")
        .saying(
            """
            sources:
              - {id: reuters, coverage: systematic}
            texts:
              source: book
              files:
                - {path: wire, kind: news, source: reuters}
                - {path: wire/c.txt, source: book, date: 2023-07}
            """);

    CaseTexts texts = read();

    assertThat(opening.takeCoded())
        .containsExactly("texts/a.txt essay", "texts/wire/b.txt news", "texts/wire/c.txt news");
    assertThat(texts.events())
        .extracting(event -> event.provenance().source())
        .containsExactly("book", "reuters", "book");
    assertThat(texts.events().get(2).firstSeen()).isEmpty();
  }

  @Test
  void mistakesInTextsAreToldWithLineAndTheNearestWord() {
    made.file("texts/article.txt", "BLR ACCUSE LTU 2023-07-05 occurred\n")
        .saying(
            """
            texts:
              kind: eassay
              source: bok
              files:
                - {path: artcle.txt, kynd: news}
            """);

    assertThat(Told.by(made::read))
        .contains(
            "case.yaml:5",
            "unknown kind of text 'eassay'; did you mean 'essay'?",
            "unknown source 'bok'; did you mean 'book'?",
            "unknown text 'artcle.txt'; did you mean 'article.txt'?",
            "unknown key 'kynd'; did you mean 'kind'?");
  }
}
