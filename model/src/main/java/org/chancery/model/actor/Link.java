// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

/** Link. */
public enum Link {
  EXACT_NAME,
  SPELLING,
  METONYM,
  ROLE_OF_STATE,
  OFFICE,
  FEED_CODE,
  DEMONYM,
  ANALYST,
  UNRESOLVED;

  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
