// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.chancery.text.document.Block.Kind;
import org.junit.jupiter.api.Test;

class PdfDocumentTest {
  private static final float LEFT = 60;
  private static final float RIGHT = 310;

  /** Two pages: a title over two columns, a running head, notes, a sentence across each break. */
  private static byte[] report() throws IOException {
    try (PdfSample pdf = new PdfSample()) {
      pdf.page()
          .line(LEFT, 40, PdfSample.PLAIN, 9, "Institute of Neighbours, Paper 7")
          .line(LEFT, 90, PdfSample.BOLD, 20, "Two steps back")
          .line(LEFT, 110, PdfSample.PLAIN, 11, "5 March 2024")
          .line(LEFT, 150, PdfSample.BOLD, 13, "1. The expulsion")
          .body(
              LEFT,
              170,
              List.of(
                  "Latvia expelled two Russian diplo-",
                  "mats. The long-standing quarrel over",
                  "the border had grown, and the long-",
                  "standing treaty was not renewed."))
          .line(LEFT + 158, 208, PdfSample.PLAIN, 6, "1")
          .body(LEFT, 240, List.of("Estonia, which had waited for the"))
          .line(LEFT, 760, PdfSample.PLAIN, 6, "1")
          .line(LEFT + 5, 763, PdfSample.PLAIN, 8, "Ministry, statement of 5 March.")
          .body(
              RIGHT,
              170,
              List.of(
                  "decision of its neighbour, followed on",
                  "Friday and closed a consulate. Lithuania",
                  "recalled its ambassador from"))
          .line(300, 810, PdfSample.PLAIN, 9, "1");
      pdf.page()
          .line(LEFT, 40, PdfSample.PLAIN, 9, "Institute of Neighbours, Paper 7")
          .body(LEFT, 90, List.of("Moscow and sent a note of protest to", "the Kremlin."))
          .line(LEFT, 150, PdfSample.BOLD, 13, "Notes")
          .body(LEFT, 170, List.of("2. A second note stands at the end."))
          .line(300, 810, PdfSample.PLAIN, 9, "2");
      Calendar made = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
      made.clear();
      made.set(2024, Calendar.APRIL, 9);
      pdf.pdf().getDocumentInformation().setCreationDate(made);
      return pdf.bytes();
    }
  }

  @Test
  void readsColumnsOneAfterTheOtherAndJoinsWhatTheyPart() throws IOException {
    Intakes taken = Intakes.of("report.pdf", report());

    assertThat(taken.problems()).isEmpty();
    assertThat(taken.body())
        .containsExactly(
            "Latvia expelled two Russian diplomats. The long-standing quarrel over the border had"
                + " grown, and the long-standing treaty was not renewed.",
            "Estonia, which had waited for the decision of its neighbour, followed on Friday and"
                + " closed a consulate. Lithuania recalled its ambassador from Moscow and sent a"
                + " note of protest to the Kremlin.");
  }

  @Test
  void tellsTitleHeadingsAndNotesFromText() throws IOException {
    Intakes taken = Intakes.of("report.pdf", report());

    assertThat(taken.document().title()).contains("Two steps back");
    assertThat(taken.texts(Kind.TITLE)).containsExactly("Two steps back");
    assertThat(taken.texts(Kind.HEADING))
        .containsExactly("5 March 2024", "1. The expulsion", "Notes");
    assertThat(taken.texts(Kind.NOTE))
        .containsExactlyInAnyOrder(
            "Ministry, statement of 5 March.", "A second note stands at the end.");
  }

  @Test
  void datesByALineOfTheFirstPageRatherThanByTheFile() throws IOException {
    assertThat(Intakes.of("report.pdf", report()).document().date())
        .hasToString("Optional[2024-03-05]");
  }

  @Test
  void saysOnWhichPageATextStands() throws IOException {
    assertThat(Intakes.of("report.pdf", report()).document().blocks())
        .extracting(Block::place)
        .contains("p. 1", "p. 2")
        .doesNotContain("");
  }

  @Test
  void startsAParagraphAtAGapAnIndentAndAfterAShortLine() throws IOException {
    try (PdfSample pdf = new PdfSample()) {
      pdf.page()
          .body(
              LEFT,
              100,
              List.of(
                  "This first paragraph has two lines of about the same length, as",
                  "paragraphs in print have, and ends in the middle of one.",
                  "The second comes after a short line and is as long as the first",
                  "one was, or very nearly so, so that nothing else tells it from",
                  "another but this."))
          .line(
              LEFT + 15,
              170,
              PdfSample.PLAIN,
              11,
              "The third is indented by a little, and long enough to be whole.")
          .line(LEFT, 205, PdfSample.PLAIN, 11, "The fourth comes after a gap.");

      assertThat(Intakes.of("a.pdf", pdf.bytes()).body())
          .hasSize(4)
          .last()
          .isEqualTo("The fourth comes after a gap.");
    }
  }

  @Test
  void saysThatAnEncryptedFileIsEncrypted() throws IOException {
    try (PdfSample pdf = new PdfSample()) {
      pdf.page().body(LEFT, 100, List.of(Intakes.PLANTED));

      Intakes taken = Intakes.of("secret.pdf", pdf.encrypted("password"));

      assertThat(taken.documents()).isEmpty();
      assertThat(taken.problems())
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.file()).isEqualTo("secret.pdf");
                assertThat(problem.reason()).isEqualTo("encrypted");
                assertThat(problem.message()).contains("remove its password");
              });
    }
  }

  @Test
  void readsAFileThatOnlyForbidsChanges() throws IOException {
    try (PdfSample pdf = new PdfSample()) {
      pdf.page().body(LEFT, 100, List.of(Intakes.PLANTED));

      assertThat(Intakes.of("a.pdf", pdf.encrypted("")).hasPlanted()).isTrue();
    }
  }

  @Test
  void findsTheTextOfATruncatedFile() throws IOException {
    byte[] whole = report();

    Intakes taken = Intakes.of("a.pdf", Arrays.copyOf(whole, whole.length * 9 / 10));

    assertThat(taken.hasPlanted()).isTrue();
  }

  @Test
  void saysThatPicturesNeedOcr() throws IOException {
    try (PdfSample pdf = new PdfSample()) {
      Intakes taken = Intakes.of("scan.pdf", pdf.page().bytes());

      assertThat(taken.reasons()).containsExactly("no-text");
      assertThat(taken.problems().get(0).message()).contains("OCR");
    }
  }
}
