// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

import java.util.Locale;

/** The scale of an intensity. */
public enum Scale {
  GOLDSTEIN,
  PLOVER;

  /** The name as users write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
