// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What was said on one step of a walk, and what came of it.
 *
 * @param step before which everything was known
 * @param model {@link Outlook#version()} of the model that said it
 * @param answers one for each question, in the order of the questions
 */
public record Said(int step, String model, List<Answer> answers) {
  public Said {
    requireNonNull(model, "model");
    answers = List.copyOf(answers);
  }

  /**
   * A forecast with its outcome.
   *
   * @param forecast as it was made
   * @param happened whether it came true within the horizon
   */
  public record Answer(Forecast forecast, boolean happened) {
    public Answer {
      requireNonNull(forecast, "forecast");
    }
  }
}
