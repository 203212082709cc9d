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
  final Names names = new Names(new FurtherNames(), new Leaders());
  final Roles roles = new Roles();
  final Compounds compounds = new Compounds();
  final Descriptions descriptions = new Descriptions();

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
    return mayStandFor(words) || names(words, new Acquaintances());
  }

  /**
   * The reading of one document, from its first sentence on.
   *
   * @param on the day for which names are looked up, that of the document; without one, a name is
   *     whom it stood for last
   */
  public Cast cast(Optional<LocalDate> on) {
    return new Cast(this, new Directory(registry, on));
  }

  boolean mayStandFor(List<String> words) {
    return words.stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .anyMatch(word -> Pronouns.isOne(word) || descriptions.has(word) || roles.has(word));
  }

  boolean names(List<String> words, Acquaintances acquaintances) {
    Directory anyDay = new Directory(registry, Optional.empty());
    return !names.in(Line.of(words), 0, anyDay, acquaintances).isEmpty();
  }
}
