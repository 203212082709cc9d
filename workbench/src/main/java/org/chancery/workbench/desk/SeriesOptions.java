// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.analysis.measure.Direction;
import org.chancery.analysis.measure.Measure;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/**
 * One measure of a relation over time, in the words of a user.
 *
 * @param measure the measure, by its label; hyphens stand for spaces
 * @param direction a-to-b, b-to-a or both; both where it is not given
 * @param asShare whether it is given by the incidents of the whole record
 */
public record SeriesOptions(Optional<String> measure, Optional<String> direction, boolean asShare) {
  public SeriesOptions {
    requireNonNull(measure, "measure");
    requireNonNull(direction, "direction");
  }

  /** Whether nothing of it was asked for. */
  public boolean none() {
    return measure.isEmpty() && direction.isEmpty() && !asShare;
  }

  Measure wanted() {
    String word = measure.orElse(Measure.INCIDENTS.label());
    Measure wanted =
        Measure.parse(word.replace('-', ' '))
            .orElseThrow(
                () ->
                    ChanceryException.at(
                        Fault.USER,
                        "--measure " + word,
                        "there is no such measure",
                        "Choose one of "
                            + Arrays.stream(Measure.values())
                                .map(one -> one.label().replace(' ', '-'))
                                .collect(Collectors.joining(", "))
                            + "."));
    if (asShare && wanted.form() == Measure.Form.SHARE) {
      throw ChanceryException.at(
          Fault.USER,
          "--as-share",
          "the " + wanted.label() + " is a share already",
          "Leave out --as-share.");
    }
    return wanted;
  }

  Direction way() {
    String word = direction.orElse("both");
    return switch (word) {
      case "a-to-b" -> Direction.BY_FOCUS;
      case "b-to-a" -> Direction.BY_COUNTERPART;
      case "both" -> Direction.EITHER;
      default ->
          throw ChanceryException.at(
              Fault.USER,
              "--direction " + word,
              "there is no such direction",
              "Choose one of a-to-b, b-to-a, both.");
    };
  }
}
