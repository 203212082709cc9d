// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.util.Optional;
import org.chancery.model.time.Edtf;

/** What a file says about its document. */
record Facts(
    Optional<String> title,
    Optional<Edtf> date,
    Optional<String> publisher,
    Optional<String> language) {
  static final Facts NONE =
      new Facts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** These facts, with another's where these have none. */
  Facts or(Facts other) {
    return new Facts(
        title.or(other::title),
        date.or(other::date),
        publisher.or(other::publisher),
        language.or(other::language));
  }

  Facts withTitle(String found) {
    return new Facts(Optional.of(found), date, publisher, language);
  }

  Facts withDate(Edtf found) {
    return new Facts(title, Optional.of(found), publisher, language);
  }
}
