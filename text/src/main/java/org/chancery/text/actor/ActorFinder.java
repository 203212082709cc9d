// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.actor.ActorRegistry;

/**
 * Finds who is named in sentences.
 *
 * <p>Immutable and safe to share.
 */
public final class ActorFinder {
  private final ActorRegistry registry;
  private final Names names = new Names(new FurtherNames());
  private final Roles roles = new Roles();
  private final Compounds compounds = new Compounds();
  private final Descriptions descriptions = new Descriptions();

  private ActorFinder(ActorRegistry registry) {
    this.registry = requireNonNull(registry, "registry");
  }

  /** A finder of the actors of a registry. */
  public static ActorFinder of(ActorRegistry registry) {
    return new ActorFinder(registry);
  }

  /**
   * Whether a sentence that is not parsed yet can name an actor, or stand for one by a pronoun or
   * description. It errs on the side of yes.
   *
   * @param words the words as written
   */
  public boolean mayName(List<String> words) {
    boolean stands =
        words.stream()
            .map(word -> word.toLowerCase(Locale.ROOT))
            .anyMatch(word -> Pronouns.isOne(word) || descriptions.has(word) || roles.has(word));
    return stands || names(words);
  }

  /**
   * The reading of one document, from its first sentence on.
   *
   * @param on the day for which names are looked up, that of the document; without one, a name is
   *     whom it stood for last
   */
  public Cast cast(Optional<LocalDate> on) {
    return new Cast(names, roles, compounds, descriptions, new Directory(registry, on));
  }

  private boolean names(List<String> words) {
    Directory anyDay = new Directory(registry, Optional.empty());
    return !names.in(Line.of(words), 0, anyDay, new Acquaintances()).isEmpty();
  }
}
