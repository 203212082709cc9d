// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.util.Locale;
import java.util.Optional;

/** The language that a file declares. */
final class LanguageTag {
  private LanguageTag() {}

  /** As BCP 47 writes it ({@code en_us} is {@code en-US}); empty if it is no language. */
  static Optional<String> of(String declared) {
    Locale locale = Locale.forLanguageTag(declared.strip().replace('_', '-'));
    return locale.getLanguage().isEmpty() || locale.getLanguage().equals("und")
        ? Optional.empty()
        : Optional.of(locale.toLanguageTag());
  }
}
