// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.casefolder;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.analysis.alignment.IdealPoints;
import org.chancery.model.actor.ActorAdditions;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.edit.EditOperation;
import org.chancery.model.event.Event;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.fault.Problem;
import org.chancery.model.source.Outlet;
import org.chancery.workbench.bibliography.Bibliography;
import org.chancery.workbench.claim.ClaimFile;
import org.chancery.workbench.indicator.Indicator;
import org.chancery.workbench.scenario.ScenarioFile;

/**
 * A case folder, read and checked: all that a person wrote of a case.
 *
 * @param folder the folder
 * @param file what the case is about
 * @param additions what it knows of actors, its camps and standing among it
 * @param registry the bundled registry with these additions
 * @param bibliography the works it cites
 * @param chronology the events that were coded, in the order of the file
 * @param indicators the series that are not events, in the order of the file
 * @param idealPoints ideal points in the UN General Assembly
 * @param outlets publishers that a state controls, besides the bundled ones
 * @param claims the claims that are tested against the record
 * @param scenarios what may be assumed to happen
 * @param edits the corrections, in the order in which they were made
 * @param problems entries that cannot be used, by file and line; the rest stands without them
 * @param texts the texts to be read for events, by their paths from the folder, sorted
 * @param checks the coding sheets that people filled, likewise
 * @param files names of the files that it consists of, sorted
 */
public record CaseFolder(
    Path folder,
    CaseFile file,
    ActorAdditions additions,
    ActorRegistry registry,
    Bibliography bibliography,
    List<Event> chronology,
    List<Indicator> indicators,
    IdealPoints idealPoints,
    List<Outlet> outlets,
    ClaimFile claims,
    ScenarioFile scenarios,
    List<EditOperation> edits,
    List<Problem> problems,
    List<String> texts,
    List<String> checks,
    List<String> files) {
  public CaseFolder {
    requireNonNull(folder, "folder");
    requireNonNull(file, "file");
    requireNonNull(additions, "additions");
    requireNonNull(registry, "registry");
    requireNonNull(bibliography, "bibliography");
    requireNonNull(idealPoints, "idealPoints");
    requireNonNull(claims, "claims");
    requireNonNull(scenarios, "scenarios");
    chronology = List.copyOf(chronology);
    indicators = List.copyOf(indicators);
    outlets = List.copyOf(outlets);
    edits = List.copyOf(edits);
    problems = List.copyOf(problems);
    texts = List.copyOf(texts);
    checks = List.copyOf(checks);
    files = List.copyOf(files);
  }

  /**
   * Reads a case folder. The files are read in the order in which they refer to each other; the
   * first that has errors ends the reading.
   *
   * @throws ChanceryException with {@link Fault#USER} or {@link Fault#DATA}, telling file, line and
   *     remedy of all errors of a file, up to twenty
   */
  public static CaseFolder read(Path folder) {
    return new CaseFolderReader(folder).read();
  }

  /** Names of all inputs, as they are locked: the files of the folder and of its feeds, sorted. */
  public List<String> inputs() {
    return Stream.concat(
            files.stream(), file.feeds().stream().flatMap(feed -> feed.paths().stream()))
        .distinct()
        .sorted()
        .toList();
  }
}
