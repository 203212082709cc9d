// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an actor can stand to an organisation or to another state. */
public enum Standing {
  MEMBER,
  PARTNER,
  OBSERVER,
  CANDIDATE,
  APPLICANT,
  /** Asked to join or to come. */
  INVITED,
  /** Passed over where others were asked. */
  NOT_INVITED,
  /** Asked, and declined. */
  REFUSED,
  SUSPENDED,
  WITHDRAWN,
  ALLY,
  FOUNDER,
  HOST;

  /** The standing of this label; empty if there is none. */
  public static Optional<Standing> parse(String label) {
    return Arrays.stream(values()).filter(one -> one.label().equals(label)).findFirst();
  }

  /** The name as users write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
