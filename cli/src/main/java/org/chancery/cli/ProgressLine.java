// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.util.Locale;
import org.chancery.model.progress.Progress;

/** Shows how far long work has come on one line of standard error: count, rate and time left. */
final class ProgressLine implements Progress {
  private static final long QUARTER_SECOND = 250_000_000L;

  private final Console console;
  private String task = "";
  private long began;
  private long shown;

  ProgressLine(Console console) {
    this.console = console;
  }

  @Override
  public void at(String nowDoing, long done, long total, String unit) {
    long now = System.nanoTime();
    if (!nowDoing.equals(task)) {
      task = nowDoing;
      began = now;
      shown = 0;
    }
    if (now - shown < QUARTER_SECOND && done != total) {
      return;
    }
    shown = now;
    console.err().print("\r\u001b[K" + line(done, total, unit, (now - began) / 1e9));
    if (done == total && total > 0) {
      console.err().println();
    }
    console.err().flush();
  }

  private String line(long done, long total, String unit, double seconds) {
    double rate = seconds > 0.2 ? done / seconds : 0;
    String text = "%s: %,d".formatted(task, done);
    if (total > 0) {
      text += " of %,d".formatted(total);
    }
    text += " " + unit;
    if (rate > 0) {
      text += String.format(Locale.ROOT, ", %,.0f a second", rate);
    }
    if (rate > 0 && total > done) {
      text += String.format(Locale.ROOT, ", %,.0f s left", (total - done) / rate);
    }
    return text;
  }

  /** Leaves the line clean for what is said next. */
  void finish() {
    if (!task.isEmpty()) {
      console.err().print("\r\u001b[K");
      console.err().flush();
    }
  }
}
