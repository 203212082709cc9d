// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins lines to paragraphs. A word parted by a hyphen at the end of a line is joined, and loses
 * the hyphen unless the document writes it with one elsewhere within a line, or what follows is a
 * capital letter or a digit ({@code pro-Russian}).
 */
final class Hyphens {
  private static final Pattern COMPOUND = Pattern.compile("\\p{L}++(?:[-\u2010]\\p{L}++)++");
  private static final Pattern LAST_PART = Pattern.compile("[\\p{L}\\p{N}]++[-\u2010]$");
  private static final Pattern FIRST_WORD = Pattern.compile("^\\p{L}++");
  private static final char SOFT_HYPHEN = '\u00AD';

  private final Set<String> compounds = new HashSet<>();

  /** With the compounds that stand within these lines. */
  static Hyphens in(List<String> lines) {
    Hyphens hyphens = new Hyphens();
    for (String line : lines) {
      if (line.indexOf('-') < 0 && line.indexOf('\u2010') < 0) {
        continue;
      }
      Matcher compound = COMPOUND.matcher(line);
      while (compound.find()) {
        hyphens.compounds.add(key(compound.group()));
      }
    }
    return hyphens;
  }

  /** The lines as one. */
  String join(List<String> lines) {
    StringBuilder joined = new StringBuilder();
    for (String line : lines) {
      append(joined, line.strip());
    }
    return joined.toString();
  }

  /** Continues a text on the next line. */
  void append(StringBuilder text, String line) {
    if (text.isEmpty() || line.isEmpty()) {
      text.append(line);
      return;
    }
    int last = text.length() - 1;
    if (text.charAt(last) == SOFT_HYPHEN) {
      text.setLength(last);
      text.append(line);
      return;
    }
    String ending = text.substring(Math.max(0, text.length() - 60));
    Matcher part = LAST_PART.matcher(ending);
    if (!part.find()) {
      text.append(' ').append(line);
      return;
    }
    Matcher word = FIRST_WORD.matcher(line);
    if (word.find() && Character.isLowerCase(line.codePointAt(0))) {
      boolean compound = compounds.contains(key(part.group() + word.group()));
      text.setLength(compound ? text.length() : last);
    }
    text.append(line);
  }

  private static String key(String compound) {
    return compound.replace('\u2010', '-').toLowerCase(Locale.ROOT);
  }
}
