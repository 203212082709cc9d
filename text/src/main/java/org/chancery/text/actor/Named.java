// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import org.chancery.model.actor.ActorKind;
import org.chancery.model.actor.Link;
import org.chancery.model.actor.Resolution;

/**
 * A stretch of words that names an actor.
 *
 * @param begin index of its first word
 * @param end index after its last
 * @param who whom it names
 * @param form whether it is the name, the adjective, or a noun for some of the people
 */
record Named(int begin, int end, Resolution who, Form form) {
  enum Form {
    NAME,
    ADJECTIVE,
    PEOPLE
  }

  boolean isPerson() {
    return who.kind() == ActorKind.PERSON;
  }

  /** Whether it is a capital or another place that can stand for a government. */
  boolean isMetonym() {
    return who.link() == Link.METONYM;
  }

  boolean isAdjective() {
    return form == Form.ADJECTIVE;
  }

  boolean covers(int word) {
    return begin <= word && word < end;
  }

  Named until(int later) {
    return new Named(begin, later, who, form);
  }
}
