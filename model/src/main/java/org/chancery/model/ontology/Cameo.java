// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * CAMEO as its table gives it.
 *
 * @param byCode the acts by code, in ascending order
 * @param byName the acts by the {@link #key} of each of their names
 */
record Cameo(Map<String, CameoAct> byCode, Map<String, CameoAct> byName) {
  private static final int ROOT_LENGTH = 2;
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final Pattern WORD_BREAK = Pattern.compile("[\\s_-]+");

  Cameo {
    byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
    byName = Map.copyOf(byName);
  }

  Optional<CameoAct> act(String code) {
    CameoAct exact = byCode.get(code);
    if (exact != null) {
      return Optional.of(exact);
    }
    if (!DIGITS.matcher(code).matches()) {
      return Optional.empty();
    }
    for (int length = code.length() - 1; length >= ROOT_LENGTH; length--) {
      CameoAct act = byCode.get(code.substring(0, length));
      if (act != null) {
        return Optional.of(act);
      }
    }
    return Optional.empty();
  }

  Optional<CameoAct> named(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  /** A name without what feeds write differently: case, and what stands between words. */
  static String key(String name) {
    return WORD_BREAK.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
