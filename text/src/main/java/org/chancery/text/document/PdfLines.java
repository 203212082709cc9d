// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Takes the lines from the pages of a PDF in the order in which they were drawn, which keeps
 * columns apart. A page that cannot be read is passed over.
 */
final class PdfLines extends PDFTextStripper {
  private static final float RAISED_SIZE = 0.8f;
  private static final float RAISED_BY = 0.15f;

  private final List<PdfLine> lines = new ArrayList<>();
  private final List<Integer> broken = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();
  private float height;
  private int operators;
  private long characters;

  /** Letters that were drawn together. */
  private record Word(String text, List<TextPosition> letters) {}

  PdfLines() {
    setSortByPosition(false);
    setSuppressDuplicateOverlappingText(true);
  }

  /** Reads the pages, as far as a document may go; says whether that is to the end. */
  boolean read(PDDocument pdf) throws IOException {
    setEndPage(Limits.PDF_PAGES);
    getText(pdf);
    return !isEndless();
  }

  private boolean isEndless() {
    return operators > Limits.PDF_OPERATORS || characters > Limits.TEXT;
  }

  List<PdfLine> lines() {
    return List.copyOf(lines);
  }

  /** Numbers of the pages that could not be read. */
  List<Integer> broken() {
    return List.copyOf(broken);
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    if (isEndless()) {
      return;
    }
    height = page.getMediaBox().getHeight();
    try {
      PdfBomb.check(page);
      super.processPage(page);
    } catch (IOException | RuntimeException unreadable) {
      if (!isEndless()) {
        broken.add(getCurrentPageNo());
      }
    }
    endLine();
  }

  /** Draws nothing more once there was too much, which soon ends all drawing. */
  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    if (isEndless()) {
      throw new IOException("too many operators");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    characters++;
    super.processTextPosition(letter);
  }

  @Override
  protected void writeString(String text, List<TextPosition> letters) {
    if (!letters.isEmpty()) {
      words.add(new Word(text, List.copyOf(letters)));
    }
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
  }

  private void endLine() {
    if (words.isEmpty()) {
      return;
    }
    Map<Float, Integer> sizes = new HashMap<>();
    Map<Float, Integer> baselines = new HashMap<>();
    int bold = 0;
    int count = 0;
    float left = Float.MAX_VALUE;
    float right = 0;
    for (Word word : words) {
      for (TextPosition letter : word.letters()) {
        sizes.merge(size(letter), 1, Integer::sum);
        baselines.merge(letter.getYDirAdj(), 1, Integer::sum);
        bold += isBold(letter) ? 1 : 0;
        count++;
        left = Math.min(left, letter.getXDirAdj());
        right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
      }
    }
    float size = most(sizes);
    float baseline = most(baselines);
    String text = text(size, baseline);
    if (!text.isBlank()) {
      boolean mostlyBold = bold * 2 > count;
      lines.add(
          new PdfLine(getCurrentPageNo(), text, left, right, baseline, size, mostlyBold, height));
    }
    words.clear();
  }

  /** The text of the line, with raised digits and signs marked. */
  private String text(float size, float baseline) {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      if (!text.isEmpty()) {
        text.append(' ');
      }
      boolean raised = word.letters().stream().anyMatch(letter -> isMark(letter, size, baseline));
      text.append(raised ? marked(word, size, baseline) : word.text());
    }
    return text.toString();
  }

  private static String marked(Word word, float size, float baseline) {
    StringBuilder text = new StringBuilder();
    boolean open = false;
    for (TextPosition letter : word.letters()) {
      boolean mark = isMark(letter, size, baseline);
      if (mark != open) {
        text.append(mark ? "^{" : "}");
        open = mark;
      }
      text.append(letter.getUnicode());
    }
    return text.append(open ? "}" : "").toString();
  }

  private static boolean isMark(TextPosition letter, float size, float baseline) {
    String drawn = letter.getUnicode();
    return !drawn.isEmpty()
        && (Character.isDigit(drawn.codePointAt(0)) || "*\u2020\u2021".contains(drawn))
        && size(letter) < size * RAISED_SIZE
        && letter.getYDirAdj() < baseline - size * RAISED_BY;
  }

  private static float size(TextPosition letter) {
    return Math.round(letter.getFontSizeInPt() * 2) / 2f;
  }

  private static boolean isBold(TextPosition letter) {
    String name = letter.getFont() == null ? null : letter.getFont().getName();
    String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
    return lower.contains("bold") || lower.contains("black") || lower.contains("heavy");
  }

  /** The commonest; the smaller of two as common. */
  private static float most(Map<Float, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Float, Integer>comparingByValue()
                .thenComparing(Map.Entry.<Float, Integer>comparingByKey().reversed()))
        .orElseThrow()
        .getKey();
  }
}
