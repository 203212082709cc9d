// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.ActorId;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.time.Period;
import org.chancery.store.record.Interest;
import org.chancery.workbench.casefolder.FetchUse;
import org.chancery.workbench.fetch.FetchRequest;

/**
 * What is to be fetched, in the words of a user.
 *
 * @param from first day
 * @param to last day
 * @param about whose events are kept, by id or name, {@value #EVERYBODY} for everybody's; none for
 *     those whose were kept before, or everybody's
 * @param translation whether translated news are wanted as well
 * @param kept the folder in which slices are kept; empty if they go when they are in the record
 * @param meanwhile the folder in which they lie until then
 */
public record FetchOptions(
    LocalDate from,
    LocalDate to,
    List<String> about,
    boolean translation,
    Optional<Path> kept,
    Path meanwhile) {
  /** The word for all actors. */
  public static final String EVERYBODY = "everybody";

  public FetchOptions {
    requireNonNull(kept, "kept");
    requireNonNull(meanwhile, "meanwhile");
    about = List.copyOf(about);
    if (to.isBefore(from)) {
      throw ChanceryException.at(
          Fault.USER,
          "--from " + from + " --to " + to,
          "the last day is before the first",
          "Turn them round.");
    }
  }

  static FetchOptions ofCase(Setting setting, LocalDate today, Optional<Path> kept) {
    FetchUse use =
        setting
            .caseFolder()
            .flatMap(folder -> folder.file().fetch())
            .orElseThrow(
                () ->
                    ChanceryException.at(
                        Fault.USER,
                        setting.place(),
                        "nothing is to be fetched",
                        "Add it to case.yaml: fetch: {gdelt: {from: 2024-01-01, about: [BLR]}}."));
    List<String> about =
        use.about().isEmpty()
            ? List.of(EVERYBODY)
            : use.about().stream().map(ActorId::value).toList();
    return new FetchOptions(
        use.from(),
        use.to().orElse(today),
        about,
        use.translation(),
        kept,
        setting.outputFolder().resolve("slices"));
  }

  FetchRequest request(Setting setting, Words words) {
    return new FetchRequest(
        new Period(from, to),
        translation,
        about.isEmpty() ? Optional.empty() : Optional.of(interest(setting, words)),
        kept.orElse(meanwhile),
        kept.isPresent());
  }

  private Interest interest(Setting setting, Words words) {
    if (about.contains(EVERYBODY)) {
      return Interest.EVERYBODY;
    }
    Set<ActorId> actors = new HashSet<>();
    for (String word : about) {
      ActorId actor = words.actor(word);
      actors.add(actor);
      actors.addAll(setting.counterpart(actor).members());
    }
    return new Interest(actors);
  }
}
