// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The coarsest division of events: words or deeds, cooperation or conflict. */
public enum QuadClass {
  VERBAL_COOPERATION(1),
  MATERIAL_COOPERATION(2),
  VERBAL_CONFLICT(3),
  MATERIAL_CONFLICT(4);

  private final int code;

  QuadClass(int code) {
    this.code = code;
  }

  /** The class of this number; empty if there is none. */
  public static Optional<QuadClass> ofCode(int code) {
    return Arrays.stream(values()).filter(quad -> quad.code == code).findFirst();
  }

  static Optional<QuadClass> parse(String label) {
    return Arrays.stream(values()).filter(quad -> quad.label().equals(label)).findFirst();
  }

  /**
   * The class of a CAMEO code by its first two digits: 01 to 05, 06 to 08, 09 to 13, 14 to 20.
   *
   * @throws IllegalArgumentException if CAMEO has no such root
   */
  static QuadClass ofCameo(String code) {
    int root = code.length() < 2 ? 0 : Integer.parseInt(code.substring(0, 2));
    if (root < 1 || root > 20) {
      throw new IllegalArgumentException("CAMEO has no root for '" + code + "'");
    }
    if (root <= 5) {
      return VERBAL_COOPERATION;
    }
    if (root <= 8) {
      return MATERIAL_COOPERATION;
    }
    return root <= 13 ? VERBAL_CONFLICT : MATERIAL_CONFLICT;
  }

  /**
   * The number of the class, 1 to 4, as GDELT and PLOVER write it. GDELT puts other events into it:
   * its column has 09 (investigate) in 2 and 14 (protest) in 3.
   */
  public int code() {
    return code;
  }

  public boolean cooperative() {
    return this == VERBAL_COOPERATION || this == MATERIAL_COOPERATION;
  }

  public boolean material() {
    return this == MATERIAL_COOPERATION || this == MATERIAL_CONFLICT;
  }

  /** The name in words: {@code verbal cooperation}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
