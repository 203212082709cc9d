// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.dealing;

/** What may be read from a number. */
public enum Footing {
  /**
   * It rests on systematic sources and on days that they cover: it has an interval, and can be
   * compared.
   */
  MEASURED,
  /**
   * Selective sources have a part in it, or nobody watched: it tells what is on record, has no
   * interval, and is no rate.
   */
  DESCRIBED
}
