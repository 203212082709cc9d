// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.fetch;

import java.util.Locale;
import java.util.Optional;

/**
 * The tables that slices hold and that are fetched. The third, the knowledge graph (gkg), is not.
 */
public enum SlicePart {
  /** Events. */
  EXPORT,
  /** Documents that tell of events. */
  MENTIONS;

  /** The part of this name; empty if there is none. */
  public static Optional<SlicePart> parse(String name) {
    for (SlicePart part : values()) {
      if (part.label().equals(name)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  /** The name as it stands in the names of files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
