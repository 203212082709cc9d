// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.movement;

import java.util.function.Function;
import org.chancery.model.actor.ActorId;

/**
 * One English sentence for each movement, made of its data alone: what moved, by how much, how sure
 * that is, and the strongest incidents behind it; or why nothing can be said.
 *
 * <p>Immutable; safe to share if the names are.
 */
public final class Sentences {
  private final Function<ActorId, String> names;

  /**
   * Sentences with these names.
   *
   * @param names the name of an actor as it stands within a sentence, with its article: "China",
   *     "the European Union"
   */
  public Sentences(Function<ActorId, String> names) {
    this.names = names;
  }

  /** The sentence, from its capital to its full stop. */
  public String of(Movement movement) {
    String partner = names.apply(movement.counterpart().id());
    String text =
        movement instanceof Movement.Compared compared
            ? new ComparedSentence(names, partner, compared).text()
            : describe(movement, partner);
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }

  private static String describe(Movement movement, String partner) {
    if (movement instanceof Movement.Described described) {
      return DescribedSentence.text(partner, described);
    }
    throw new IllegalStateException("a movement of no known kind: " + movement);
  }
}
