// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/**
 * Starts a command. Data goes to standard output; progress, warnings and hints to standard error.
 */
public final class Main {
  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = run(out, err, arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /**
   * Runs a command.
   *
   * @param out where data goes
   * @param err where everything else goes
   * @return the exit code: 0 done; 1 a defect of Chancery; 2 wrong usage; 3 data that cannot be
   *     read; 4 a source that does not answer; 5 inputs and lock disagree; 6 memory, disk or a lock
   *     wanting
   */
  public static int run(PrintStream out, PrintStream err, String... arguments) {
    Console console = new Console(out, err);
    Chancery chancery = new Chancery();
    CommandLine commandLine = new CommandLine(chancery, new CommandFactory(console, chancery));
    commandLine
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(100)
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                console.colours() ? CommandLine.Help.Ansi.AUTO : CommandLine.Help.Ansi.OFF))
        .setExecutionExceptionHandler(new FaultReporter(console, chancery))
        .setParameterExceptionHandler(new UsageReporter());
    return commandLine.execute(arguments);
  }
}
