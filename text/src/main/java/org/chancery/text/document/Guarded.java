// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.io.IOException;
import org.chancery.model.fault.ChanceryException;

/**
 * Survives whatever the bytes of a file do to the code that reads them: an unexpected exception, a
 * stack or a heap that a hostile file overfills, is the file's fault.
 */
final class Guarded {
  private Guarded() {}

  /** A part of the work on a file. */
  interface Work<T> {
    T done() throws IOException, UnreadableException;
  }

  /**
   * Does the work.
   *
   * @param what what the file is read as
   */
  static <T> T by(String what, Work<T> work) throws UnreadableException {
    try {
      return work.done();
    } catch (ChanceryException defect) {
      throw defect;
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
      UnreadableException unreadable =
          new UnreadableException(
              "broken",
              "it cannot be read as %s (%s): open it in the program it was made with, save it anew"
                  .formatted(what, broken.getClass().getSimpleName()));
      unreadable.initCause(broken);
      throw unreadable;
    }
  }
}
