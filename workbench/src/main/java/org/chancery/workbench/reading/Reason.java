// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.reading;

import java.util.Locale;

/** Why something that a person wrote cannot be used. */
public enum Reason {
  /** The file is not UTF-8, too large, or not of the format that its name promises. */
  SYNTAX,
  /** A key that the format does not have. */
  UNKNOWN_KEY,
  /** An id that another entry has. */
  DUPLICATE_ID,
  /** A work that the bibliography does not have. */
  UNKNOWN_SOURCE,
  /** Something needed is not given. */
  MISSING,
  /** A list where a text belongs, or the like. */
  WRONG_SHAPE,
  /** A text that is no value of its kind. */
  BAD_VALUE,
  /** A date that is no EDTF. */
  BAD_DATE,
  /** A name that nobody is known by. */
  UNKNOWN_ACTOR;

  /** The reason as it is stored with a problem, {@code unknown-key}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Whether it makes the whole file unusable. The others, in a list of entries, only cost the entry
   * they stand in.
   */
  public boolean fatal() {
    return switch (this) {
      case SYNTAX, UNKNOWN_KEY, DUPLICATE_ID, UNKNOWN_SOURCE -> true;
      case MISSING, WRONG_SHAPE, BAD_VALUE, BAD_DATE, UNKNOWN_ACTOR -> false;
    };
  }
}
