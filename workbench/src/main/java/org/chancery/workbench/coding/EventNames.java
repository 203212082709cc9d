// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.coding;

import java.util.HashMap;
import java.util.Map;
import org.chancery.text.coding.CodedEvent;

/**
 * Names events by what was read: the hash of the document, the number of the sentence, the
 * characters and the type. A name outlives a renamed file, other texts beside it, and a new coder
 * that finds the same. Of events that agree in all that, the second is called {@code -2} and so on.
 *
 * <p>Not thread-safe.
 */
public final class EventNames {
  private static final int HASH_SHOWN = 12; // hex digits: 48 bits, enough for millions of documents

  private final Map<String, Integer> given = new HashMap<>();

  /** The name of the next event of a document. */
  public String next(String sha256, CodedEvent event) {
    String name =
        "%s-%d-%d-%d-%s"
            .formatted(
                sha256.substring(0, Math.min(HASH_SHOWN, sha256.length())),
                event.sentence(),
                event.span().begin(),
                event.span().end(),
                event.type().label());
    int nth = given.merge(name, 1, Integer::sum);
    return nth == 1 ? name : name + "-" + nth;
  }
}
