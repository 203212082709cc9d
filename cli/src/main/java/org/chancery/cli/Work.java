// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import org.chancery.model.progress.Progress;

/** Runs what may take long, with progress shown where somebody watches. */
final class Work {
  private Work() {}

  /** Something that may take long. */
  @FunctionalInterface
  interface Task {
    int run(Progress progress);
  }

  static int watched(Console console, Chancery chancery, Task work) {
    if (!chancery.progress() || !console.interactive()) {
      return work.run(Progress.SILENT);
    }
    ProgressLine line = new ProgressLine(console);
    try {
      return work.run(line);
    } finally {
      line.finish();
    }
  }
}
