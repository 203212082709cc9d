// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.event;

/** Which way an act runs, compared with the way it was coded. */
public enum Orientation {
  /** From the coded source to the coded target. */
  FORWARD,
  /** The other way: who "hosts a visit" was visited, and the visitor is the source. */
  REVERSED,
  /** Both ways: they consulted one another. */
  MUTUAL
}
