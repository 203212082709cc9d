// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.token;

import java.util.List;

/**
 * Texts as a model takes them.
 *
 * @param ids numbers of the tokens
 * @param segments for each token, to which text it belongs: 0 or 1
 */
public record EncodedPair(List<Integer> ids, List<Integer> segments) {
  public EncodedPair {
    ids = List.copyOf(ids);
    segments = List.copyOf(segments);
    if (ids.size() != segments.size()) {
      throw new IllegalArgumentException(ids.size() + " ids, " + segments.size() + " segments");
    }
  }

  /** How many tokens there are. */
  public int length() {
    return ids.size();
  }
}
