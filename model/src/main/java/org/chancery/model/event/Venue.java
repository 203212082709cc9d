// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.event;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.model.actor.ActorId;

/**
 * Where an event took place.
 *
 * @param name the place as the source names it; may be empty where only the state is known
 * @param state the state it lies in
 * @param point its coordinates; feeds give centroids
 */
public record Venue(String name, Optional<ActorId> state, Optional<Point> point) {
  public Venue {
    requireNonNull(name, "name");
    requireNonNull(state, "state");
    requireNonNull(point, "point");
  }

  /**
   * A point on WGS 84.
   *
   * @param latitude degrees north, −90 to 90
   * @param longitude degrees east, −180 to 180
   */
  public record Point(double latitude, double longitude) {
    public Point {
      if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
        throw new IllegalArgumentException("not on the globe: " + latitude + ", " + longitude);
      }
    }
  }
}
