// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/*
 * Names as BibTeX writes them [1]: parted by "and"; "Family, Given", "Family, Suffix, Given" or
 * "Given von Family"; in braces, whole: {European Union}.
 *
 * [1] Patashnik, O. (1988): BibTeXing, section 4.
 */
final class BibtexNames {
  private BibtexNames() {}

  static List<String> split(String names) {
    return parts(names.replaceAll("\\s+", " "), " and ");
  }

  static Optional<Name> parse(String written) {
    String name = written.strip();
    if (name.startsWith("{") && parts(name, " ").size() == 1) {
      return name(name, "", "");
    }
    List<String> commas = parts(name, ",");
    if (commas.size() < 2) {
      return spoken(parts(String.join("", commas), " "));
    }
    String suffix = commas.size() > 2 ? commas.get(1) : "";
    return name(commas.get(0), commas.get(commas.size() - 1), suffix);
  }

  private static Optional<Name> spoken(List<String> words) {
    int family = Math.max(0, words.size() - 1);
    while (family > 0 && Character.isLowerCase(words.get(family - 1).codePointAt(0))) {
      family--;
    }
    return name(
        String.join(" ", words.subList(family, words.size())),
        String.join(" ", words.subList(0, family)),
        "");
  }

  private static Optional<Name> name(String family, String given, String suffix) {
    String plain = Latex.text(family);
    if (plain.isEmpty()) {
      String only = Latex.text(given);
      return only.isEmpty() ? Optional.empty() : Optional.of(Name.whole(only));
    }
    return Optional.of(new Name(plain, Latex.text(given), Latex.text(suffix)));
  }

  /* The parts between separators that stand outside braces. */
  private static List<String> parts(String text, String separator) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '{') {
        depth++;
      } else if (text.charAt(i) == '}') {
        depth--;
      }
      if (depth == 0 && i >= begin && text.startsWith(separator, i)) {
        parts.add(text.substring(begin, i));
        begin = i + separator.length();
      }
    }
    parts.add(text.substring(begin));
    return parts.stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
  }
}
