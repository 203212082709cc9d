// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.backtest;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/** The lines of a file, each handed over with its number; blank ones are passed over. */
final class Lines {
  private Lines() {}

  /** Takes a line. */
  interface Taker {
    void take(String line, long number);
  }

  static void read(Path file, Taker taker) {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      long number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          taker.take(line, number);
        }
      }
    } catch (NoSuchFileException missing) {
      throw fault(file, Fault.USER, "there is no such file", "Check the path.").apply(missing);
    } catch (MalformedInputException garbled) {
      throw fault(file, Fault.DATA, "the file is not UTF-8", "Convert it to UTF-8.").apply(garbled);
    } catch (IOException unreadable) {
      throw fault(file, Fault.RESOURCE, "the file cannot be read", "Check that you may read it.")
          .apply(unreadable);
    }
  }

  private static Function<IOException, ChanceryException> fault(
      Path file, Fault fault, String what, String next) {
    return cause -> ChanceryException.at(fault, file.toString(), what, next).causedBy(cause);
  }
}
