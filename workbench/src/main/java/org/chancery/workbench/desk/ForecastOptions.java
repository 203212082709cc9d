// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Which forecasts are wanted, in the words of a user.
 *
 * @param on the first day that is forecast; the day after the last known where empty
 * @param horizon how far ahead: {@code 30d}, {@code 4w}
 * @param about actors, by id or name, of whom one is on either side
 * @param with actors of whom one is on the other side
 * @param types PLOVER types
 * @param least the least probability, or the least shift of one
 * @param limit how many at most; 0 for all
 */
public record ForecastOptions(
    Optional<String> on,
    Optional<String> horizon,
    List<String> about,
    List<String> with,
    List<String> types,
    double least,
    int limit) {
  public ForecastOptions {
    requireNonNull(on, "on");
    requireNonNull(horizon, "horizon");
    about = List.copyOf(about);
    with = List.copyOf(with);
    types = List.copyOf(types);
  }
}
