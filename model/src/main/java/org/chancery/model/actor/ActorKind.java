// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

/** ActorKind. */
public enum ActorKind {
  STATE,
  ORGANISATION,
  PERSON,
  REGION,
  GROUP,
  CAMP,
  UNKNOWN;

  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
