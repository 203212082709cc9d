// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.fetch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Brings files from a source, one at a time on each thread. Implementations are thread-safe. */
@FunctionalInterface
public interface Transport {
  /**
   * Asks once for a file.
   *
   * @param path where it stands, from the address of the source
   * @param into where its bytes go, in place of what is there; whatever is there after an answer
   *     other than {@link Answer.Brought} means nothing
   * @param patience how long the whole of it may take
   * @throws IOException if the file cannot be written; what befalls the source is an answer
   */
  Answer bring(String path, Path into, Duration patience) throws IOException, InterruptedException;
}
