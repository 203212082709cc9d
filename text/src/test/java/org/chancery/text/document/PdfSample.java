// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Draws PDF files, line by line. */
final class PdfSample implements AutoCloseable {
  static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
  static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
  private static final float LEADING = 14;

  private final PDDocument pdf = new PDDocument();
  private PDPage page = new PDPage(PDRectangle.A4);

  PdfSample page() {
    page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    return this;
  }

  /** Draws a line; y is counted from the top of the page. */
  PdfSample line(float x, float y, PDFont font, float size, String text) throws IOException {
    try (PDPageContentStream drawing =
        new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true)) {
      drawing.beginText();
      drawing.setFont(font, size);
      drawing.newLineAtOffset(x, page.getMediaBox().getHeight() - y);
      drawing.showText(text);
      drawing.endText();
    }
    return this;
  }

  /** Draws lines of body text below one another. */
  PdfSample body(float x, float y, List<String> lines) throws IOException {
    float at = y;
    for (String text : lines) {
      line(x, at, PLAIN, 11, text);
      at += LEADING;
    }
    return this;
  }

  PDDocument pdf() {
    return pdf;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }

  byte[] encrypted(String password) throws IOException {
    pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    return bytes();
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }
}
