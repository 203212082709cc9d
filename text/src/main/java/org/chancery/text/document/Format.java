// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.io.IOException;
import org.chancery.model.fault.ChanceryException;

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

  /**
   * Reads a document, and survives whatever its bytes do to the libraries that read it: an
   * unexpected exception, a stack or a heap that a hostile file overfills, is the file's fault.
   */
  Draft parse(byte[] bytes) throws UnreadableException {
    try {
      return read(bytes);
    } catch (ChanceryException defect) {
      throw defect;
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
      UnreadableException unreadable =
          new UnreadableException(
              "broken",
              "it cannot be read as %s (%s): open it in the program it was made with, save it anew"
                  .formatted(name(), broken.getClass().getSimpleName()));
      unreadable.initCause(broken);
      throw unreadable;
    }
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
