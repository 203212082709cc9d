// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.util.regex.Pattern;

/** The text of a line of Markdown, without its marks. */
final class MarkdownSpans {
  private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]\\[]*+\\]\\([^()]*+\\)");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]\\[]*+)\\]\\((?:[^()]|\\([^()]{0,200}\\)){0,600}\\)");
  private static final Pattern REFERENCE =
      Pattern.compile("\\[([^\\]\\[^][^\\]\\[]*+)\\]\\[[^\\]\\[]*+\\]");
  private static final Pattern CODE = Pattern.compile("`{1,3}([^`]{1,1000})`{1,3}");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,300}>");
  private static final Pattern AUTOLINK = Pattern.compile("<(https?://[^<>\\s]{1,2000})>");
  private static final Pattern STRONG =
      Pattern.compile("(\\*\\*\\*|\\*\\*|___|__|~~)(?=\\S)([^*_~]{1,5000})(?<=\\S)\\1");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*])\\*(?=\\S)([^*]{1,5000})(?<=\\S)\\*(?!\\*)");
  private static final Pattern UNDERSCORES =
      Pattern.compile("(?<![\\w_])_(?=\\S)([^_]{1,5000})(?<=\\S)_(?![\\w_])");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

  private MarkdownSpans() {}

  static String plain(String marked) {
    String text = IMAGE.matcher(marked).replaceAll("");
    text = LINK.matcher(text).replaceAll("$1");
    text = REFERENCE.matcher(text).replaceAll("$1");
    text = AUTOLINK.matcher(text).replaceAll("$1");
    text = TAG.matcher(text).replaceAll("");
    text = CODE.matcher(text).replaceAll("$1");
    text = STRONG.matcher(text).replaceAll("$2");
    text = EMPHASIS.matcher(text).replaceAll("$1");
    text = UNDERSCORES.matcher(text).replaceAll("$1");
    return ESCAPE.matcher(text).replaceAll("$1");
  }

  /** A value without the quotation marks around it. */
  static String unquoted(String value) {
    boolean quoted =
        value.length() >= 2
            && ((value.startsWith("\"") && value.endsWith("\""))
                || (value.startsWith("'") && value.endsWith("'")));
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
