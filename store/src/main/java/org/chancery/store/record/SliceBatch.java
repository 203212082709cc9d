// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chancery.store.fetch.Fetched;
import org.chancery.store.fetch.Slice;

/**
 * Slices that come into the record together, or not at all.
 *
 * @param name what they are called: the day, the month or the year they are of
 * @param slices what became of each, in the order in which they are read; those that are not
 *     present are recorded as missing
 * @param files where those that are present lie
 */
public record SliceBatch(String name, List<Fetched> slices, Function<Slice, Path> files) {
  /** Key of the source that slices come from. */
  public static final String SOURCE = "gdelt";

  public SliceBatch {
    requireNonNull(name, "name");
    requireNonNull(files, "files");
    slices = List.copyOf(slices);
  }

  /** The same without the slices of these names. */
  SliceBatch without(Set<String> names) {
    List<Fetched> rest =
        slices.stream().filter(one -> !names.contains(one.slice().name())).toList();
    return new SliceBatch(name, rest, files);
  }
}
