// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks that lead from a text to its notes. They are taken out of the text where it is clear
 * what they are: raised digits and numerals ({@code approach¹}, {@code joke"^{iv}}), numbers in
 * brackets upon a word ({@code talks[12]}), and plain digits upon a word or its full stop where the
 * document has a note of that number. A raised 2 or 3 upon a unit of measure or a digit stays.
 *
 * <p>Readers of formats that know what is raised write it {@code ^{12}}.
 */
final class NoteMarks {
  private static final String RAISED = "\u00B9\u00B2\u00B3\u2070-\u2079\u1D5B\u02E3";
  private static final String UNIT = "(?<![\\p{L}\\p{N}])(?:km|m|cm|mm|dm|ft|mi|in|yd|nm|hm|CO|s)";

  // Each begins with what is rare, and looks back only from there: these run over all text.
  private static final Pattern RAISED_UNIT =
      Pattern.compile("(" + UNIT + ")\\^\\{([23])\\}|(?<=\\p{N})\\^\\{(\\p{N}{1,3})\\}");
  private static final Pattern WRITTEN_RAISED =
      Pattern.compile(
          "\\^(?:\\{[^{}]{0,20}\\}|(?<=[\\p{L}\\p{Pf}\"'.,;:!?]{3}\\^)(?:\\d{1,3}|[ivxlc]{1,7})\\b)");
  private static final Pattern MARKDOWN = Pattern.compile("\\[\\^[^\\]\\[]{1,40}\\]");
  private static final Pattern CHARACTERS =
      Pattern.compile("[%1$s](?<=[\\p{L}\\p{Pe}\\p{Pf}.,;:!?\"'][%1$s])[%1$s]*+".formatted(RAISED));
  private static final Pattern CHARACTER_UNIT = Pattern.compile(UNIT + "[\u00B2\u00B3]");
  private static final Pattern BRACKETS =
      Pattern.compile(
          "\\[(?<=[\\p{L}\\p{Pe}\\p{Pf}.,;:!?\"']\\[)\\d{1,3}\\](?:\\[\\d{1,3}\\]){0,9}");
  private static final Pattern GLUED =
      Pattern.compile(
          "(\\d(?<=(?:\\p{Ll}{3}[.,;:!?][\\p{Pf}\"')]?|\\p{Ll}{4})\\d)\\d{0,2})"
              + "(?=\\s|$|[.,;:](?:\\s|$))");

  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:[-*\u2022]\\s+)?(?:\\^\\{([^{}]{1,20})\\}|\\^(\\d{1,3}|[ivxlc]{1,7})(?=\\s)|(["
              + RAISED
              + "]{1,8})|\\[\\^([^\\]\\[]{1,20})\\]:?|\\[(\\d{1,3}|[ivxlc]{1,7})\\]:?)\\s*");
  private static final Pattern LISTED =
      Pattern.compile(
          "^(?:[-\u2022]\\s+)?(?:(\\d{1,3}|[ivxlc]{1,7})[.):]\\s+|(\\*{1,3}|[\u2020\u2021])\\s*)");

  private NoteMarks() {}

  /** A note: its mark and its text. */
  record Note(Optional<String> mark, String text) {
    /** Where it stands, for people. */
    String place() {
      return mark.map(known -> "note " + known).orElse("note");
    }
  }

  /** The text without marks. */
  static String without(String text, Set<String> notes) {
    String plain = text;
    if (plain.indexOf('^') >= 0) {
      plain = RAISED_UNIT.matcher(plain).replaceAll(NoteMarks::kept);
      plain = WRITTEN_RAISED.matcher(plain).replaceAll("");
    }
    if (plain.indexOf('[') >= 0) {
      plain = MARKDOWN.matcher(plain).replaceAll("");
      plain = BRACKETS.matcher(plain).replaceAll("");
    }
    if (plain.chars().anyMatch(NoteMarks::isRaised)) {
      plain = withoutCharacters(plain);
    }
    return notes.isEmpty() ? plain : GLUED.matcher(plain).replaceAll(found -> known(found, notes));
  }

  /** The note, if the text begins with a mark that can be nothing else. */
  static Optional<Note> note(String text) {
    Matcher leading = LEADING.matcher(text);
    if (!leading.find() || leading.end() == text.length()) {
      return Optional.empty();
    }
    String mark = first(leading);
    return mark.isEmpty()
        ? Optional.empty()
        : Optional.of(new Note(Optional.of(mark), text.substring(leading.end())));
  }

  /** A text that is known to be a note, with its mark if it has one. */
  static Note listed(String text) {
    Optional<Note> marked = note(text);
    if (marked.isPresent()) {
      return marked.get();
    }
    Matcher listed = LISTED.matcher(text);
    if (listed.find() && listed.end() < text.length()) {
      return new Note(Optional.of(first(listed)), text.substring(listed.end()));
    }
    return new Note(Optional.empty(), text);
  }

  private static String first(Matcher matcher) {
    for (int group = 1; group <= matcher.groupCount(); group++) {
      String found = matcher.group(group);
      if (found != null) {
        return Normalizer.normalize(found, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  private static boolean isRaised(int character) {
    return character > 0xB0
        && (character < 0xBA
            || (character >= 0x2070 && character < 0x207A)
            || character == 0x1D5B
            || character == 0x02E3);
  }

  private static String withoutCharacters(String text) {
    Matcher marks = CHARACTERS.matcher(text);
    if (!marks.find()) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    int copied = 0;
    do {
      String upTo = text.substring(Math.max(0, marks.start() - 4), marks.end());
      Matcher unit = CHARACTER_UNIT.matcher(upTo);
      boolean measure = unit.find() && unit.end() == upTo.length();
      plain.append(text, copied, measure ? marks.end() : marks.start());
      copied = marks.end();
    } while (marks.find());
    return plain.append(text, copied, text.length()).toString();
  }

  private static String kept(MatchResult raised) {
    String unit = raised.group(1);
    if (unit == null) {
      return "^" + raised.group(3);
    }
    return unit + ("2".equals(raised.group(2)) ? "\u00B2" : "\u00B3");
  }

  private static String known(MatchResult digits, Set<String> notes) {
    return notes.contains(digits.group(1)) ? "" : digits.group(1);
  }
}
