// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

/**
 * How much of a file is read. A document of foreign policy is far smaller than any of these; what
 * is larger is a mistake or an attack, and must cost neither the memory nor the time of the rest.
 */
final class Limits {
  /**
   * Bytes of a PDF or DOCX file, 200 MB, pictures included. They are held in memory while they are
   * read. A larger file is not read.
   */
  static final int FILE_BYTES = 200_000_000;

  /**
   * Bytes of a text, a Markdown or HTML page, or a line of JSON Lines, and characters of the text
   * of any document: 16 MB, three times the King James Bible. What follows is cut off.
   */
  static final int TEXT = 16_000_000;

  /**
   * Characters of one block, about ten pages. A longer paragraph is parted at the end of a
   * sentence, so that what reads it need not hold a book for a paragraph.
   */
  static final int BLOCK_CHARACTERS = 20_000;

  /** Entries of an archive, those of archives inside it included. */
  static final int ARCHIVE_ENTRIES = 100_000;

  /** Archives inside one another; a {@code .tar.gz} is two. */
  static final int ARCHIVE_DEPTH = 4;

  /** Bytes that an archive may unpack to in all, 4 GB. */
  static final long ARCHIVE_BYTES = 4_000_000_000L;

  /**
   * How many times its size an entry may grow. Texts grow 3 to 10 times, the most repetitive tables
   * some 50; deflate reaches 1,032, and a bomb nearly that.
   */
  static final int ARCHIVE_RATIO = 200;

  /**
   * Bytes an entry may unpack to before its growth is looked at, 10 MB: small things cannot hurt.
   */
  static final long RATIO_FREE_BYTES = 10_000_000L;

  /** Directories inside one another. */
  static final int DIRECTORY_DEPTH = 64;

  /** Pages of a PDF file. */
  static final int PDF_PAGES = 5_000;

  /**
   * Drawing operators of a PDF file, 5 million. Forms that draw forms that draw forms end here; a
   * page of text has some hundreds to thousands.
   */
  static final int PDF_OPERATORS = 5_000_000;

  /** Bytes that one stream of page contents may unpack to, 64 MB. */
  static final int PDF_CONTENT_BYTES = 64_000_000;

  /**
   * Bytes that the parts of a DOCX file may unpack to, up to the one that is looked for, 256 MB.
   * Pictures do not unpack to more than they are.
   */
  static final int DOCX_BYTES = 256_000_000;

  /** Elements of HTML inside one another; what is nested deeper is put beside the innermost. */
  static final int HTML_DEPTH = 512;

  private Limits() {}
}
