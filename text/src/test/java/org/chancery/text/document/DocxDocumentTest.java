// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.chancery.text.document.Block.Kind;
import org.junit.jupiter.api.Test;

class DocxDocumentTest {
  @Test
  void readsHeadingsTextTablesAndNotes() throws IOException {
    try (DocxSample docx = new DocxSample()) {
      docx.styled("Titel", "Two steps back")
          .styled("Inhopg1", "The expulsion 3")
          .styled("Kop1", "The expulsion")
          .withFootnote("Latvia expelled two Russian diplomats.", "Ministry, 5 March.")
          .row(List.of("Estonia", "closed a consulate"))
          .styled("Bijschrift", "Figure 1: the embassy")
          .withEndnote("Lithuania recalled its ambassador.", "Agency, 8 March.");

      Intakes taken = Intakes.of("a.docx", docx.bytes());

      assertThat(taken.problems()).isEmpty();
      assertThat(taken.document().title()).contains("Two steps back");
      assertThat(taken.texts(Kind.HEADING)).containsExactly("The expulsion");
      assertThat(taken.body())
          .containsExactly(
              "Latvia expelled two Russian diplomats.",
              "Estonia",
              "closed a consulate",
              "Lithuania recalled its ambassador.");
      assertThat(taken.texts(Kind.CAPTION)).containsExactly("Figure 1: the embassy");
      assertThat(taken.texts(Kind.NOTE)).containsExactly("Ministry, 5 March.", "Agency, 8 March.");
    }
  }

  @Test
  void takesTitleAndDateFromThePropertiesWhereTheTextHasNone()
      throws IOException, InvalidFormatException {
    try (DocxSample docx = new DocxSample()) {
      docx.paragraph(Intakes.PLANTED);
      docx.docx().getProperties().getCoreProperties().setTitle("Two steps back");
      docx.docx().getProperties().getCoreProperties().setCreated("2024-03-05T12:00:00Z");

      Document read = Intakes.of("a.docx", docx.bytes()).document();

      assertThat(read.title()).contains("Two steps back");
      assertThat(read.date()).hasToString("Optional[2024-03-05]");
    }
  }

  @Test
  void leavesDeletedAndHiddenTextOut() throws IOException {
    try (DocxSample docx = new DocxSample()) {
      XWPFParagraph paragraph = docx.docx().createParagraph();
      paragraph.createRun().setText("Latvia expelled ");
      paragraph.getCTP().addNewDel().addNewR().addNewDelText().setStringValue("three ");
      paragraph.createRun().setText("two ");
      var hidden = paragraph.createRun();
      hidden.setVanish(true);
      hidden.setText("secret ");
      paragraph.getCTP().addNewIns().addNewR().addNewT().setStringValue("Russian diplomats.");

      assertThat(Intakes.of("a.docx", docx.bytes()).hasPlanted()).isTrue();
    }
  }

  @Test
  void saysThatAnEncryptedFileIsEncrypted() throws IOException, GeneralSecurityException {
    try (DocxSample docx = new DocxSample()) {
      Intakes taken = Intakes.of("a.docx", docx.paragraph(Intakes.PLANTED).encrypted("secret"));

      assertThat(taken.documents()).isEmpty();
      assertThat(taken.reasons()).containsExactly("encrypted");
    }
  }

  @Test
  void readsATruncatedFileAsFarAsItGoes() throws IOException {
    byte[] document =
        ("<w:document xmlns:w='x'><w:body><w:p><w:r><w:t>" + Intakes.PLANTED + "</w:t></w:r></w:p>")
            .concat("<w:p><w:r><w:t>Noise</w:t></w:r></w:p>".repeat(20_000))
            .concat("</w:body></w:document>")
            .getBytes(StandardCharsets.UTF_8);
    byte[] whole = Archive.zip(Map.of("word/document.xml", document));

    Intakes taken = Intakes.of("a.docx", Arrays.copyOf(whole, whole.length / 2));

    assertThat(taken.hasPlanted()).isTrue();
    assertThat(taken.reasons()).contains("broken-off");
  }

  @Test
  void saysThatASpreadsheetIsNoDocument() throws IOException {
    byte[] sheet = Archive.zip(Map.of("[Content_Types].xml", new byte[] {'<'}));

    assertThat(Intakes.of("a.xlsx", sheet).reasons()).containsExactly("format");
  }
}
