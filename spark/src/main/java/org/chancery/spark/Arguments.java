// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/**
 * The words after the name of a job: what it works on, and options with a value each. Help and
 * completion are the command line's ({@code chancery spark}); here is what a cluster is given.
 *
 * @param words what is no option, in order
 * @param options the values of each option, in order
 */
record Arguments(List<String> words, Map<String, List<String>> options) {
  /**
   * Parts words from options.
   *
   * @param known the options that there are
   * @throws ChanceryException with {@link Fault#USER} for another option, or one without a value
   */
  static Arguments of(List<String> given, Set<String> known) {
    List<String> words = new ArrayList<>();
    Map<String, List<String>> options = new LinkedHashMap<>();
    Iterator<String> rest = given.iterator();
    while (rest.hasNext()) {
      String word = rest.next();
      if (!word.startsWith("--")) {
        words.add(word);
        continue;
      }
      if (!known.contains(word)) {
        throw wrong(word, "there is no such option", "There are " + sorted(known) + ".");
      }
      if (!rest.hasNext()) {
        throw wrong(word, "this option has no value", "Write " + word + " VALUE.");
      }
      options.computeIfAbsent(word, first -> new ArrayList<>()).add(rest.next());
    }
    return new Arguments(List.copyOf(words), options);
  }

  /** All values of an option. */
  List<String> all(String option) {
    return options.getOrDefault(option, List.of());
  }

  /** The value of an option that is given once at most. */
  Optional<String> value(String option) {
    List<String> values = all(option);
    if (values.size() > 1) {
      throw wrong(option, "this option is given twice", "Give it once.");
    }
    return values.stream().findFirst();
  }

  /** The value of an option that must be given. */
  String needed(String option) {
    return value(option)
        .orElseThrow(() -> wrong(option, "this option is missing", "Write " + option + " VALUE."));
  }

  private static ChanceryException wrong(String option, String what, String next) {
    return ChanceryException.at(Fault.USER, option, what, next);
  }

  private static String sorted(Set<String> options) {
    return String.join(", ", options.stream().sorted().toList());
  }
}
