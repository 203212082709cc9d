// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import picocli.CommandLine;

/**
 * Says of every failure what went wrong, where, and what to do next; the exit code says whose it
 * is.
 */
final class FaultReporter implements CommandLine.IExecutionExceptionHandler {
  private final Console console;
  private final Chancery chancery;

  FaultReporter(Console console, Chancery chancery) {
    this.console = console;
    this.chancery = chancery;
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    if (chancery.debug()) {
      failure.printStackTrace(console.err());
    }
    if (failure instanceof ChanceryException known) {
      console.say("chancery: " + known.what());
      known.where().ifPresent(where -> console.say("  at    " + where));
      known.next().ifPresent(next -> console.say("  next  " + next));
      return known.fault().exitCode();
    }
    console.say("chancery: something went wrong that should not: " + failure);
    console.say("  next  Run it again with --debug and report what it prints.");
    return Fault.INTERNAL.exitCode();
  }
}
