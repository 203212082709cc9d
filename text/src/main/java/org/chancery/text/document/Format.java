// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.io.IOException;

/** What a file is. */
enum Format {
  TEXT,
  MARKDOWN,
  HTML,
  PDF,
  DOCX,
  JSON_LINES,
  ZIP,
  TAR,
  GZIP;

  /** Whether it is text, of which a part can be read. */
  boolean isTextual() {
    return this != PDF && this != DOCX;
  }

  /** Reads a document. */
  Draft parse(byte[] bytes) throws UnreadableException {
    return Guarded.by(name(), () -> read(bytes));
  }

  private Draft read(byte[] bytes) throws IOException, UnreadableException {
    return switch (this) {
      case TEXT -> PlainText.read(bytes);
      case MARKDOWN -> Markdown.read(bytes);
      case HTML -> HtmlPage.read(bytes);
      case PDF -> PdfDocument.read(bytes);
      case DOCX -> DocxDocument.read(bytes);
      case JSON_LINES, ZIP, TAR, GZIP ->
          throw new IllegalStateException(name() + " holds documents and is none");
    };
  }
}
