// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.opinion;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/**
 * Starts ONNX Runtime.
 *
 * <p>Version 1.29 on Linux examines the command line of the process when it starts, and goes as
 * deep as the line is long: measured, 4,000 characters (a long class path, or many files named)
 * overflow a stack of 1 MB, which ends the process without a word; 120,000 overflow one of 16 MB.
 * Hence a thread of its own, with a stack for the longest line that Linux admits. Memory of a stack
 * is only taken where it is used.
 */
final class OnnxStart {
  /** Bytes; 2 MB of command line, at some 200 a character. */
  private static final long STACK = 512L << 20;

  private OnnxStart() {}

  /**
   * The one environment of this process; the same each time.
   *
   * @throws ChanceryException with {@link Fault#RESOURCE} if ONNX Runtime does not run here
   */
  static OrtEnvironment environment() {
    FutureTask<OrtEnvironment> start = new FutureTask<>(OnnxStart::start);
    Thread thread = new Thread(null, start, "onnx-start", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return start.get();
    } catch (ExecutionException failed) {
      throw absent(failed.getCause() == null ? failed : failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw absent(stopped);
    }
  }

  private static OrtEnvironment start() throws OrtException {
    OrtEnvironment environment =
        OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "chancery");
    environment.setTelemetry(false);
    return environment;
  }

  private static ChanceryException absent(Throwable cause) {
    return ChanceryException.of(
            Fault.RESOURCE,
            "ONNX Runtime does not run on this machine: " + cause,
            "Code without --onnx; it runs on Linux, Windows (x64) and macOS (Apple silicon).")
        .causedBy(cause);
  }
}
