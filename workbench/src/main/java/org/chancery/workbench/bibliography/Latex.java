// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.bibliography;

import java.text.Normalizer;
import java.util.Map;

/*
 * The text that LaTeX prints: accents, letters and quotation marks in Unicode, commands and braces
 * gone, their contents kept. The BibTeX library has a printer too, but it drops the accents that it
 * does not know, among them those of Polish, Turkish and Czech.
 */
final class Latex {
  private static final Map<String, String> ACCENTS =
      Map.ofEntries(
          Map.entry("`", "\u0300"),
          Map.entry("'", "\u0301"),
          Map.entry("^", "\u0302"),
          Map.entry("~", "\u0303"),
          Map.entry("=", "\u0304"),
          Map.entry("u", "\u0306"),
          Map.entry(".", "\u0307"),
          Map.entry("\"", "\u0308"),
          Map.entry("r", "\u030a"),
          Map.entry("H", "\u030b"),
          Map.entry("v", "\u030c"),
          Map.entry("d", "\u0323"),
          Map.entry("c", "\u0327"),
          Map.entry("k", "\u0328"),
          Map.entry("b", "\u0331"));
  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("ss", "ß"),
          Map.entry("o", "ø"),
          Map.entry("O", "Ø"),
          Map.entry("l", "ł"),
          Map.entry("L", "Ł"),
          Map.entry("ae", "æ"),
          Map.entry("AE", "Æ"),
          Map.entry("oe", "œ"),
          Map.entry("OE", "Œ"),
          Map.entry("aa", "å"),
          Map.entry("AA", "Å"),
          Map.entry("dh", "ð"),
          Map.entry("DH", "Ð"),
          Map.entry("dj", "đ"),
          Map.entry("DJ", "Đ"),
          Map.entry("th", "þ"),
          Map.entry("TH", "Þ"),
          Map.entry("i", "i"),
          Map.entry("j", "j"),
          Map.entry("S", "§"),
          Map.entry("P", "¶"),
          Map.entry("dots", "…"),
          Map.entry("ldots", "…"),
          Map.entry("textquotesingle", "'"),
          Map.entry("textendash", "–"),
          Map.entry("textemdash", "—"));
  private static final Map<String, String> RUNS =
      Map.of("---", "—", "--", "–", "``", "“", "''", "”");

  private final String latex;
  private final StringBuilder plain = new StringBuilder();
  private int at;

  private Latex(String latex) {
    this.latex = latex;
  }

  static String text(String latex) {
    String plain = new Latex(latex).read();
    return Normalizer.normalize(plain, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
  }

  private String read() {
    while (at < latex.length()) {
      char character = latex.charAt(at);
      if (character == '\\') {
        at++;
        command();
      } else if (character == '{' || character == '}' || character == '$') {
        at++;
      } else if (!run()) {
        plain.append(character == '~' ? ' ' : character);
        at++;
      }
    }
    return plain.toString();
  }

  private boolean run() {
    for (int length = 3; length > 1; length--) {
      String run = RUNS.get(latex.substring(at, Math.min(latex.length(), at + length)));
      if (run != null) {
        plain.append(run);
        at += length;
        return true;
      }
    }
    return false;
  }

  private void command() {
    String name = name();
    String accent = ACCENTS.get(name);
    String letter = LETTERS.get(name);
    if (accent != null) {
      String base = base();
      plain.append(base).append(base.isEmpty() ? "" : accent);
    } else if (letter != null) {
      plain.append(letter);
    } else if ("\\".equals(name)) {
      plain.append(' ');
    } else if (name.length() == 1 && !Character.isLetter(name.charAt(0))) {
      plain.append("-/,".contains(name) ? "" : name); // a hyphenation point, a thin space
    }
  }

  /* A command's name: letters, and the space after them; or any one other character. */
  private String name() {
    int begin = at;
    while (at < latex.length() && isAsciiLetter(latex.charAt(at))) {
      at++;
    }
    if (at == begin) {
      at = Math.min(latex.length(), at + 1);
      return latex.substring(begin, at);
    }
    String name = latex.substring(begin, at);
    skipSpaces();
    return name;
  }

  /* The letter that an accent stands on: "e", "{e}", "\i" or "{\i}". */
  private String base() {
    skipSpaces();
    while (at < latex.length() && latex.charAt(at) == '{') {
      at++;
    }
    if (latex.startsWith("\\i", at) || latex.startsWith("\\j", at)) {
      at++;
    }
    if (at == latex.length() || "}\\".indexOf(latex.charAt(at)) >= 0) {
      return "";
    }
    String letter = Character.toString(latex.codePointAt(at));
    at += letter.length();
    return letter;
  }

  private void skipSpaces() {
    while (at < latex.length() && latex.charAt(at) == ' ') {
      at++;
    }
  }

  private static boolean isAsciiLetter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
  }
}
