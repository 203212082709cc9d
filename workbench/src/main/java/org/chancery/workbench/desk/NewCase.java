// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.table.TableSink;
import org.chancery.model.time.Edtf;
import org.chancery.model.time.Grain;
import org.chancery.workbench.casefolder.CaseTemplate;

/**
 * A case to begin, in the words of a user.
 *
 * @param folder the folder to make
 * @param focus whose relations are measured
 * @param title heading of the brief
 * @param period an EDTF interval
 * @param grain step of series
 * @param feeds event files that belong to it
 * @param options how they are to be imported
 */
public record NewCase(
    Path folder,
    String focus,
    Optional<String> title,
    String period,
    Optional<String> grain,
    List<Path> feeds,
    FeedOptions options) {
  public NewCase {
    requireNonNull(folder, "folder");
    requireNonNull(focus, "focus");
    requireNonNull(title, "title");
    requireNonNull(period, "period");
    requireNonNull(grain, "grain");
    requireNonNull(options, "options");
    feeds = List.copyOf(feeds);
  }

  /**
   * Writes the folder.
   *
   * @return the files that were written
   * @throws ChanceryException with {@link Fault#USER} if something is there already, or a word
   *     means nothing
   */
  public List<Path> write() {
    ActorRegistry registry = ActorRegistry.bundled();
    Actor actor = registry.actor(new Words(registry).actor(focus)).orElseThrow();
    List<Path> written =
        new ArrayList<>(
            new CaseTemplate(
                    actor,
                    title.orElse(actor.name() + ": foreign relations"),
                    date(period),
                    grain.map(Words::grain).orElse(Grain.QUARTER))
                .write(folder));
    if (!feeds.isEmpty()) {
      new FeedList(folder).add(feeds, options);
    }
    return written;
  }

  private static Edtf date(String text) {
    try {
      return Edtf.parse(text);
    } catch (IllegalArgumentException notADate) {
      throw ChanceryException.at(
              Fault.USER,
              "--period " + text,
              String.valueOf(notADate.getMessage()),
              "Write for example 2018-01/2018-09.")
          .causedBy(notADate);
    }
  }

  /** Writes the list of files as a table. */
  public static void list(List<Path> files, TableSink sink) {
    FileTable.write(files, sink);
  }
}
