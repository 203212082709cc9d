// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.progress;

/** Is told how far long work has come. Implementations decide what to show, and how often. */
@FunctionalInterface
public interface Progress {
  /** Says nothing. */
  Progress SILENT = (task, done, total, unit) -> {};

  /**
   * Work has come further.
   *
   * @param task what is being done, in a few words
   * @param done how much of it is done
   * @param total how much there is in all; 0 where that is not known
   * @param unit what is counted: rows, bytes, files
   */
  void at(String task, long done, long total, String unit);
}
