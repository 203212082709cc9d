// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.model.fault.Problem;
import org.chancery.workbench.reading.Complaint;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.SourceText;

/**
 * The entries of a list, read one by one: what cannot be used is kept as a problem, and the good
 * entries beside it survive.
 *
 * @param values what could be read, in the order of the file
 * @param problems what could not, in the order of the file
 */
public record Entries<T>(List<T> values, List<Problem> problems) {
  public Entries {
    values = List.copyOf(values);
    problems = List.copyOf(problems);
  }

  /**
   * Reads the entries of a file.
   *
   * @param complaints takes what makes the whole file unusable: unknown keys, ids that stand twice,
   *     works that are not in the bibliography
   */
  public static <T> Entries<T> read(
      SourceText source, List<Node> items, Reading<T> reading, Complaints complaints) {
    List<T> values = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<String> lines = source.lines();
    for (int i = 0; i < items.size(); i++) {
      int first = items.get(i).line();
      int next = i + 1 < items.size() ? items.get(i + 1).line() : lines.size() + 1;
      Complaints own = new Complaints(complaints.file());
      reading.read(items.get(i), own).ifPresent(values::add);
      List<Complaint> fatal = own.all().stream().filter(one -> one.reason().fatal()).toList();
      fatal.forEach(complaints::add);
      if (fatal.isEmpty() && own.count() > 0) {
        String raw = raw(lines.subList(first - 1, Math.max(first, next - 1)));
        problems.add(problem(source.name(), first, own.all(), raw));
      }
    }
    return new Entries<>(values, problems);
  }

  private static Problem problem(String file, int line, List<Complaint> complaints, String raw) {
    String message =
        complaints.stream()
            .map(one -> one.text() + (one.line() == line ? "" : " (line " + one.line() + ")"))
            .collect(Collectors.joining("\n"));
    return new Problem(file, line, complaints.get(0).reason().code(), message, raw);
  }

  /* The lines of an entry; blank lines and comments after it belong to the next. */
  private static String raw(List<String> lines) {
    int end = lines.size();
    while (end > 1 && (lines.get(end - 1).isBlank() || lines.get(end - 1).startsWith("#"))) {
      end--;
    }
    return String.join("\n", lines.subList(0, end));
  }
}
