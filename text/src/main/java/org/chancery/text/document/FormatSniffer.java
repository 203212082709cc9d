// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Tells what a file is from its beginning and its name. */
final class FormatSniffer {
  /** Bytes that are looked at. */
  static final int HEAD = 65_536;

  private static final int TAR_MAGIC = 257;
  private static final int PDF_MAGIC_WITHIN = 1_024;

  /** The share of control characters from which on a file is no text. */
  private static final double BINARY = 0.1;

  private final byte[] head;
  private final String ending;

  private FormatSniffer(byte[] head, String name) {
    this.head = head;
    this.ending = ending(name);
  }

  /**
   * The format.
   *
   * @throws UnreadableException if it is one that is not read, with what to do instead
   */
  static Format of(byte[] head, String name) throws UnreadableException {
    return new FormatSniffer(head, name).format();
  }

  private Format format() throws UnreadableException {
    if (begins(0, 0x1F, 0x8B)) {
      return Format.GZIP;
    }
    if (begins(0, 'P', 'K', 3, 4) || begins(0, 'P', 'K', 5, 6)) {
      return zipped();
    }
    if (begins(TAR_MAGIC, 'u', 's', 't', 'a', 'r')) {
      return Format.TAR;
    }
    if (latin(Math.min(head.length, PDF_MAGIC_WITHIN)).contains("%PDF-")) {
      return Format.PDF;
    }
    refuseBinary();
    return textual();
  }

  /** An office document is a zip file too: what it is shows in the name of its first entry. */
  private Format zipped() throws UnreadableException {
    int length = head.length > 30 ? (head[26] & 0xFF) | ((head[27] & 0xFF) << 8) : 0;
    String first =
        new String(
            head,
            Math.min(30, head.length),
            Math.max(0, Math.min(length, head.length - 30)),
            StandardCharsets.UTF_8);
    if (first.equals("mimetype")) {
      throw new UnreadableException(
          "format", "OpenDocument and EPUB files are not read: save it as DOCX, PDF or HTML");
    }
    boolean office =
        first.equals("[Content_Types].xml")
            || first.startsWith("_rels/")
            || first.startsWith("docProps/")
            || first.startsWith("word/");
    return office || ending.equals("docx") ? Format.DOCX : Format.ZIP;
  }

  private void refuseBinary() throws UnreadableException {
    if (begins(0, 0xD0, 0xCF, 0x11, 0xE0)) {
      String all = new String(head, StandardCharsets.UTF_16LE);
      boolean encrypted = all.contains("EncryptedPackage") || ending.equals("docx");
      throw encrypted
          ? new UnreadableException(
              "encrypted", "it is encrypted: remove its password and give it again")
          : new UnreadableException(
              "format", "old Office files (.doc) are not read: save it as DOCX or PDF");
    }
    if (begins(0, '{', '\\', 'r', 't', 'f')) {
      throw new UnreadableException("format", "RTF is not read: save it as DOCX or PDF");
    }
    if (begins(0, '%', '!', 'P', 'S')) {
      throw new UnreadableException("format", "PostScript is not read: convert it to PDF");
    }
    String sample = TextDecoder.decode(Arrays.copyOf(head, Math.min(head.length, 8_192)));
    long controls = sample.chars().filter(FormatSniffer::isControl).count();
    if (controls > sample.length() * BINARY) {
      throw new UnreadableException(
          "format",
          "it is no text, Markdown, HTML, PDF, DOCX, JSON Lines, zip, tar or gzip file: leave it"
              + " out, or convert it to one of these");
    }
  }

  private Format textual() throws UnreadableException {
    String start = TextDecoder.decode(head).stripLeading();
    String small = start.substring(0, Math.min(start.length(), 2_000)).toLowerCase(Locale.ROOT);
    if (isHtml(small)) {
      return Format.HTML;
    }
    if (small.startsWith("<?xml")) {
      throw new UnreadableException(
          "format", "XML that is no HTML page is not read: export it as text, HTML or JSON Lines");
    }
    if (ending.equals("jsonl") || ending.equals("ndjson") || isRecord(start)) {
      return Format.JSON_LINES;
    }
    if (ending.equals("json")) {
      throw new UnreadableException(
          "format",
          "JSON is read as JSON Lines only, a record on each line: convert it with"
              + " jq -c '.[]' FILE");
    }
    if (ending.equals("csv") || ending.equals("tsv")) {
      throw new UnreadableException(
          "format",
          "a table is no text: give its texts as JSON Lines (id, date, source, title, text)");
    }
    if (ending.equals("md") || ending.equals("markdown") || isMarkdown(start)) {
      return Format.MARKDOWN;
    }
    return Format.TEXT;
  }

  private boolean isHtml(String small) {
    if (small.startsWith("<!doctype html") || small.startsWith("<html")) {
      return true;
    }
    if (ending.equals("html") || ending.equals("htm") || ending.equals("xhtml")) {
      return true;
    }
    if (!small.startsWith("<")) {
      return false;
    }
    return small.contains("<html")
        || small.contains("<body")
        || small.contains("<p>")
        || small.contains("<div");
  }

  /** Whether the first line is a JSON object, or the beginning of one that is longer than this. */
  private boolean isRecord(String start) {
    if (!start.startsWith("{")) {
      return false;
    }
    int end = start.indexOf('\n');
    String line = (end < 0 ? start : start.substring(0, end)).strip();
    String inside = line.substring(1).stripLeading();
    boolean key = inside.startsWith("\"") && (line.endsWith("}") || end < 0);
    return key && (end >= 0 || line.endsWith("}") || head.length == HEAD);
  }

  private boolean isMarkdown(String start) {
    return !ending.equals("txt") && (start.startsWith("---\n") || start.startsWith("# "));
  }

  private static boolean isControl(int character) {
    return (character < ' ' && "\t\n\r\f\u001B".indexOf(character) < 0) || character == 0x7F;
  }

  private boolean begins(int at, int... magic) {
    if (head.length < at + magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((head[at + i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private String latin(int length) {
    return new String(head, 0, length, StandardCharsets.ISO_8859_1);
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
