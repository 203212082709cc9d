// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.lock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.workbench.reading.SourceText;

/**
 * What a case was built from: the tool's version, and the checksum and size of each input. It is
 * written into the case folder and kept under version control, so that anybody can see whether the
 * same inputs are at hand.
 *
 * @param version version of Chancery
 * @param coder fingerprint of the coder that read the texts; empty where there are none
 * @param inputs the inputs, by name: the path from the case folder, with slashes
 * @param fetched what was fetched into the record, by feed and month
 */
public record LockFile(
    String version,
    Optional<String> coder,
    SortedMap<String, Input> inputs,
    SortedMap<String, Fetched> fetched) {
  /** Name of the file in its case folder. */
  public static final String NAME = "chancery.lock";

  public LockFile {
    requireNonNull(version, "version");
    requireNonNull(coder, "coder");
    inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    fetched = Collections.unmodifiableSortedMap(new TreeMap<>(fetched));
  }

  /**
   * One input.
   *
   * @param sha256 SHA-256 of its bytes, in hexadecimal
   * @param size its size in bytes
   */
  public record Input(String sha256, long size) {
    public Input {
      if (!sha256.matches("[0-9a-f]{64}") || size < 0) {
        throw new IllegalArgumentException("not a checksum and a size: " + sha256 + ", " + size);
      }
    }
  }

  /**
   * The slices of a feed and a month.
   *
   * @param sha256 SHA-256 of a line for each, its MD5 and its name, in hexadecimal
   * @param slices how many there are
   */
  public record Fetched(String sha256, long slices) {
    public Fetched {
      if (!sha256.matches("[0-9a-f]{64}") || slices < 1) {
        throw new IllegalArgumentException("no checksum of slices: " + sha256 + ", " + slices);
      }
    }
  }

  /**
   * Locks inputs as they are now.
   *
   * @param folder the case folder
   * @param names names of the inputs
   * @param coder fingerprint of the coder that read the texts
   * @throws ChanceryException with {@link Fault#USER} if one is not there or no file
   */
  public static LockFile of(
      Path folder, Collection<String> names, String version, Optional<String> coder) {
    SortedMap<String, Input> inputs = new TreeMap<>();
    for (String name : names) {
      inputs.put(
          name,
          Checksum.of(folder, name)
              .orElseThrow(
                  () ->
                      ChanceryException.at(
                          Fault.USER,
                          SourceText.shown(folder.resolve(name)),
                          "the input is not there",
                          "Fetch it, or take it out of case.yaml.")));
    }
    return new LockFile(version, coder, inputs, new TreeMap<>());
  }

  /**
   * The same with what was fetched.
   *
   * @param slices by feed and month, a line for each slice
   */
  public LockFile with(SortedMap<String, List<String>> slices) {
    return new LockFile(version, coder, inputs, checksums(slices));
  }

  private static SortedMap<String, Fetched> checksums(SortedMap<String, List<String>> slices) {
    SortedMap<String, Fetched> checksums = new TreeMap<>();
    slices.forEach(
        (name, lines) ->
            checksums.put(
                name,
                new Fetched(Checksum.of(String.join("\n", lines).getBytes(UTF_8)), lines.size())));
    return checksums;
  }

  /** In what the slices of a record differ from those locked, in words. */
  public List<String> differences(SortedMap<String, List<String>> slices) {
    SortedMap<String, Fetched> now = checksums(slices);
    TreeSet<String> all = new TreeSet<>(now.keySet());
    all.addAll(fetched.keySet());
    return all.stream()
        .filter(name -> !Objects.equals(fetched.get(name), now.get(name)))
        .map(
            name ->
                "%s has changed: %d slices were locked, %d are in the record"
                    .formatted(name, count(fetched, name), count(now, name)))
        .toList();
  }

  private static long count(SortedMap<String, Fetched> some, String name) {
    return some.containsKey(name) ? some.get(name).slices() : 0;
  }

  /**
   * Reads the lock of a case folder.
   *
   * @return empty if there is none
   * @throws ChanceryException with {@link Fault#DATA} or {@link Fault#USER} if it is no lock
   */
  public static Optional<LockFile> read(Path folder) {
    boolean there = Files.exists(folder.resolve(NAME));
    return there ? Optional.of(LockReader.read(SourceText.read(folder, NAME))) : Optional.empty();
  }

  /**
   * Writes the lock into a case folder, in one step.
   *
   * @throws ChanceryException with {@link Fault#RESOURCE} if it cannot be written
   */
  public void write(Path folder) {
    Path file = folder.resolve(NAME);
    Path draft = folder.resolve(NAME + ".tmp");
    try {
      Files.writeString(draft, text());
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw ChanceryException.at(
              Fault.RESOURCE,
              SourceText.shown(file),
              "the lock could not be written",
              "Check the disk and the folder's rights.")
          .causedBy(failed);
    }
  }

  /** The file's text: JSON, sorted by name, the same bytes for the same inputs. */
  public String text() {
    return LockWriter.text(this);
  }

  /** SHA-256 of the file's text, in hexadecimal: names the whole of the inputs. */
  public String digest() {
    return Checksum.of(text().getBytes(UTF_8));
  }

  /**
   * In what the inputs of a folder differ from this lock, in words; nothing if they are the same.
   *
   * @param names names of the inputs as the case has them now
   * @param version version of Chancery now
   * @param coder fingerprint of the coder now
   */
  public List<String> differences(
      Path folder, Collection<String> names, String version, Optional<String> coder) {
    List<String> differences = new ArrayList<>();
    if (!this.version.equals(version)) {
      differences.add("locked by Chancery %s; this is %s".formatted(this.version, version));
    }
    if (!this.coder.equals(coder)) {
      differences.add(
          "the texts were read by %s; now it would be %s"
              .formatted(this.coder.orElse("none"), coder.orElse("none")));
    }
    TreeSet<String> all = new TreeSet<>(names);
    all.addAll(inputs.keySet());
    for (String name : all) {
      if (names.contains(name)) {
        difference(name, Checksum.of(folder, name)).ifPresent(differences::add);
      } else {
        differences.add(name + " is locked and is no longer an input");
      }
    }
    return List.copyOf(differences);
  }

  private Optional<String> difference(String name, Optional<Input> now) {
    Optional<Input> locked = Optional.ofNullable(inputs.get(name));
    if (now.isEmpty()) {
      return Optional.of(name + (locked.isEmpty() ? "" : " is locked and") + " is not there");
    }
    if (locked.equals(now)) {
      return Optional.empty();
    }
    if (locked.isEmpty()) {
      return Optional.of(name + " is there and is not locked");
    }
    return Optional.of(
        String.format(
            Locale.ROOT,
            "%s has changed: %,d bytes were locked, %,d are there",
            name,
            locked.orElseThrow().size(),
            now.orElseThrow().size()));
  }
}
