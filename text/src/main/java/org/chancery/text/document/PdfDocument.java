// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.chancery.model.time.Edtf;

/**
 * Reads PDF. Its date is the line of its first page that is one, else the day the file was made.
 * Nothing in it is run or fetched.
 */
final class PdfDocument {
  private static final int DATE_WITHIN_LINES = 25;
  private static final Pattern FILE_NAME =
      Pattern.compile(
          "(?i).*\\.(?:docx?|pdf|indd|odt|rtf|tex|dvi|qxd|pub)$|^(?:microsoft word|untitled|document|slide).*");

  private PdfDocument() {}

  static Draft read(byte[] bytes) throws IOException, UnreadableException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return read(pdf);
    } catch (InvalidPasswordException locked) {
      UnreadableException unreadable =
          new UnreadableException(
              "encrypted", "it is encrypted: remove its password and give it again");
      unreadable.initCause(locked);
      throw unreadable;
    }
  }

  private static Draft read(PDDocument pdf) throws IOException, UnreadableException {
    BlockList blocks = new BlockList();
    PdfLines reader = new PdfLines();
    if (!reader.read(pdf)) {
      blocks.remark(
          "cut",
          "it draws more than any document does, and is read up to there: save it anew, or leave"
              + " it out");
    }
    if (pdf.getNumberOfPages() > Limits.PDF_PAGES) {
      blocks.remark(
          "cut",
          "it has more than %d pages, and those after them are left out: part it"
              .formatted(Limits.PDF_PAGES));
    }
    if (!reader.broken().isEmpty()) {
      blocks.remark(
          "broken",
          "these pages cannot be read: %s: save it anew".formatted(firstOf(reader.broken())));
    }
    List<PdfLine> lines = PdfFurniture.without(reader.lines());
    if (lines.isEmpty() && reader.broken().isEmpty()) {
      throw new UnreadableException(
          "no-text", "its pages are pictures without text: run it through OCR first");
    }
    Optional<String> title = new PdfLayout(lines, blocks).layOut();
    return blocks.draft(facts(pdf, lines, title));
  }

  private static String firstOf(List<Integer> pages) {
    List<String> first = pages.stream().limit(10).map(String::valueOf).toList();
    return String.join(", ", first) + (pages.size() > first.size() ? ", …" : "");
  }

  private static Facts facts(PDDocument pdf, List<PdfLine> lines, Optional<String> title) {
    PDDocumentInformation information = pdf.getDocumentInformation();
    Optional<String> declared =
        Optional.ofNullable(information.getTitle())
            .map(Cleaning::line)
            .filter(text -> Prose.words(text) > 1 && !FILE_NAME.matcher(text).matches());
    Optional<Edtf> dated =
        lines.stream()
            .limit(DATE_WITHIN_LINES)
            .filter(line -> line.page() == 1)
            .map(line -> DateLine.parse(line.text()))
            .flatMap(Optional::stream)
            .findFirst();
    return new Facts(
        title.or(() -> declared),
        dated.or(() -> made(information)),
        Optional.empty(),
        Optional.ofNullable(pdf.getDocumentCatalog().getLanguage()));
  }

  /** The day the file was made, where its maker was. */
  private static Optional<Edtf> made(PDDocumentInformation information) {
    Calendar made = information.getCreationDate();
    if (made == null || made.get(Calendar.YEAR) > 9999 || made.get(Calendar.YEAR) < 1900) {
      return Optional.empty();
    }
    return Optional.of(
        Edtf.of(
            LocalDate.of(
                made.get(Calendar.YEAR),
                made.get(Calendar.MONTH) + 1,
                made.get(Calendar.DAY_OF_MONTH))));
  }
}
