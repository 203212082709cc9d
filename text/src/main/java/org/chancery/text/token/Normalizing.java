// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.token;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is done to a text before it is cut into words. */
final class Normalizing {
  private static final Pattern DROPPED =
      Pattern.compile("[\\p{C}\\x{FFFD}&&[^\\p{IsWhite_Space}]]");
  private static final Pattern SPACE = Pattern.compile("\\p{IsWhite_Space}");
  private static final Pattern ACCENT = Pattern.compile("\\p{Mn}");
  private static final Pattern IDEOGRAPH =
      Pattern.compile(
          "[\\x{4E00}-\\x{9FFF}\\x{3400}-\\x{4DBF}\\x{20000}-\\x{2A6DF}\\x{2A700}-\\x{2CEAF}"
              + "\\x{F900}-\\x{FAFF}\\x{2F800}-\\x{2FA1F}]");

  private Normalizing() {}

  /** Control characters go; every kind of white space becomes a space. */
  static String clean(String text) {
    return SPACE.matcher(DROPPED.matcher(text).replaceAll("")).replaceAll(" ");
  }

  /** Chinese characters become words of their own. */
  static String apart(String text) {
    return IDEOGRAPH.matcher(text).replaceAll(" $0 ");
  }

  static String withoutAccents(String text) {
    return marksDropped(Normalizer.normalize(text, Normalizer.Form.NFD));
  }

  static String marksDropped(String text) {
    return ACCENT.matcher(text).replaceAll("");
  }

  /** Letter by letter, so that a sigma is the same at the end of a word and within. */
  static String lowerCase(String text) {
    return text.codePoints()
        .mapToObj(letter -> Character.toString(letter).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /** BERT's, as its options say. */
  static UnaryOperator<String> bert(
      boolean clean, boolean apart, boolean withoutAccents, boolean lowerCase) {
    return text -> {
      String now = clean ? clean(text) : text;
      now = apart ? apart(now) : now;
      now = withoutAccents ? withoutAccents(now) : now;
      return lowerCase ? lowerCase(now) : now;
    };
  }
}
