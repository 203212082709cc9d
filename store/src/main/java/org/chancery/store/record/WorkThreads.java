// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

/** What the threads of an import have in common. */
final class WorkThreads {
  private WorkThreads() {}

  /** Makes threads that do not keep the process alive. */
  static ThreadFactory named(String name) {
    return work -> {
      Thread thread = new Thread(work, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  /**
   * Waits for what another thread does.
   *
   * @param declared the checked exception that it may fail with
   * @throws E if it failed so; other exceptions are passed on too, errors in an
   *     IllegalStateException
   */
  static <T, E extends Exception> T done(Future<T> work, Class<E> declared) throws E {
    try {
      return work.get();
    } catch (ExecutionException failed) {
      if (declared.isInstance(failed.getCause())) {
        throw declared.cast(failed.getCause());
      }
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException("the import failed", failed.getCause());
    } catch (InterruptedException interrupted) {
      throw interrupted(interrupted);
    }
  }

  static IllegalStateException interrupted(InterruptedException cause) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("the import was interrupted", cause);
  }
}
