// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.backtest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.fault.Problem;

/**
 * A row of a file of quadruples.
 *
 * @param line line of the file it stands in, from 1
 */
record Quadruple(int subject, int relation, int object, long time, long line) {
  private static final Pattern ROW =
      Pattern.compile("\\s*(\\d{1,6})\\s+(\\d{1,6})\\s+(\\d{1,6})\\s+(\\d{1,15})(\\s.*)?");

  /** The rows of a file. One that is none is handed over as a problem, and the others survive. */
  static List<Quadruple> read(Path file, Consumer<Problem> problems) {
    List<Quadruple> rows = new ArrayList<>();
    Lines.read(
        file,
        (line, number) ->
            parse(line, number)
                .ifPresentOrElse(rows::add, () -> problems.accept(problem(file, number, line))));
    return rows;
  }

  private static Optional<Quadruple> parse(String line, long number) {
    Matcher row = ROW.matcher(line);
    if (!row.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Quadruple(
            Integer.parseInt(row.group(1)),
            Integer.parseInt(row.group(2)),
            Integer.parseInt(row.group(3)),
            Long.parseLong(row.group(4)),
            number));
  }

  private static Problem problem(Path file, long line, String raw) {
    return new Problem(
        file.toString(),
        line,
        "quadruple",
        "not four numbers: expected subject, relation, object and time, ids below 1000000",
        raw);
  }
}
