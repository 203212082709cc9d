// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.io.IOException;
import java.nio.file.Path;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.ontology.Ontology;

/** A process of its own that opens a record, says so, and holds it until its input ends. */
final class RecordHolder {
  private RecordHolder() {}

  public static void main(String[] arguments) throws IOException {
    try (RecordFile record =
        RecordFile.open(Path.of(arguments[0]), ActorRegistry.bundled(), Ontology.bundled())) {
      System.out.println("holds " + record.counts().events());
      System.in.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (ChanceryException refused) {
      System.out.println(refused.fault() + ": " + refused.what());
    }
  }

  static Process start(Path record) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            RecordHolder.class.getName(),
            record.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  static String firstLine(Process process) throws IOException {
    return process.inputReader().readLine();
  }
}
