// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.io.PrintWriter;
import org.chancery.model.fault.Fault;
import picocli.CommandLine;

/** Says what is wrong with the words of a command, and what was perhaps meant. */
final class UsageReporter implements CommandLine.IParameterExceptionHandler {
  @Override
  public int handleParseException(CommandLine.ParameterException wrong, String[] arguments) {
    PrintWriter err = wrong.getCommandLine().getErr();
    err.println("chancery: " + wrong.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println(
        "  next  " + wrong.getCommandLine().getCommandSpec().qualifiedName(" ") + " --help");
    return Fault.USER.exitCode();
  }
}
