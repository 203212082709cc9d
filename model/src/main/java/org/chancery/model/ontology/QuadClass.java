// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Words or deeds, cooperation or conflict. */
public enum QuadClass {
  VERBAL_COOPERATION,
  MATERIAL_COOPERATION,
  VERBAL_CONFLICT,
  MATERIAL_CONFLICT;

  /** GDELT's number, 1 to 4. */
  public int code() {
    return switch (this) {
      case VERBAL_COOPERATION -> 1;
      case MATERIAL_COOPERATION -> 2;
      case VERBAL_CONFLICT -> 3;
      case MATERIAL_CONFLICT -> 4;
    };
  }

  /** Whether it is cooperation. */
  public boolean cooperative() {
    return this == VERBAL_COOPERATION || this == MATERIAL_COOPERATION;
  }

  /** Whether it is deeds. */
  public boolean material() {
    return this == MATERIAL_COOPERATION || this == MATERIAL_CONFLICT;
  }

  /** The name as users read it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The class of a GDELT number. */
  public static Optional<QuadClass> ofCode(int code) {
    return Arrays.stream(values()).filter(quad -> quad.code() == code).findFirst();
  }
}
