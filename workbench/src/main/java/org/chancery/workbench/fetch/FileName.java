// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file is called that was brought over HTTP, fit for a folder: the name that the source
 * gives it (RFC 6266), else the end of its address; a page by all of its address, as many are
 * called index.
 */
final class FileName {
  private static final int LONGEST = 120;
  private static final Pattern ENCODED =
      Pattern.compile("filename\\*\\s*=\\s*UTF-8'[^']*'([^;\\s]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern PLAIN =
      Pattern.compile("filename\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);
  private static final Pattern PAGE_ENDING = Pattern.compile("\\.(html?|php|aspx?|jsp)$");

  private FileName() {}

  static String of(URI address, HttpHeaders headers) {
    String type = headers.firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    return headers
        .firstValue("Content-Disposition")
        .flatMap(FileName::given)
        .map(FileName::fit)
        .orElseGet(() -> ofAddress(address, type));
  }

  private static Optional<String> given(String disposition) {
    Matcher encoded = ENCODED.matcher(disposition);
    if (encoded.find()) {
      return decoded(encoded.group(1));
    }
    Matcher plain = PLAIN.matcher(disposition);
    if (!plain.find()) {
      return Optional.empty();
    }
    return Optional.of(plain.group(1) == null ? plain.group(2) : plain.group(1));
  }

  private static Optional<String> decoded(String text) {
    try {
      return Optional.of(URLDecoder.decode(text.replace("+", "%2B"), UTF_8));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static String ofAddress(URI address, String type) {
    String path = Optional.ofNullable(address.getPath()).orElse("").replaceFirst("/+$", "");
    if (type.startsWith("text/html") || type.startsWith("application/xhtml")) {
      return fit(PAGE_ENDING.matcher(address.getHost() + path).replaceFirst("")) + ".html";
    }
    String last = path.substring(path.lastIndexOf('/') + 1);
    return fit(last.isEmpty() ? address.getHost() : last);
  }

  /* Letters, digits, dots, hyphens and underscores; it does not begin with a dot. */
  private static String fit(String name) {
    String plain =
        name.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+", "").replaceAll("-+$", "");
    String whole = plain.isEmpty() ? "file" : plain;
    return whole.length() <= LONGEST ? whole : whole.substring(whole.length() - LONGEST);
  }
}
