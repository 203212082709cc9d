// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import java.util.Locale;

/** How a name leads to whom it stands for. */
public enum Link {
  EXACT_NAME("it is the actor's name or id"),
  SPELLING("it is another spelling of the actor's name, or a further name"),
  METONYM("it is a capital, a building or a street that stands for the government there"),
  ROLE_OF_STATE("it is a role followed by a country in parentheses"),
  OFFICE("the person named held an office of the principal on that day"),
  FEED_CODE("the feed gives a code or a country with the name"),
  DEMONYM("it is the adjective or noun for the people of the state"),
  ANALYST("the case says so"),
  UNRESOLVED("no table has it; the name stands for itself");

  private final String explanation;

  Link(String explanation) {
    this.explanation = explanation;
  }

  /** The reason in words that complete "because …". */
  public String explain() {
    return explanation;
  }

  /** The name as users write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
