// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.lock;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.reading.SourceText;
import org.chancery.workbench.tree.Fields;
import org.chancery.workbench.tree.JsonDocument;
import org.chancery.workbench.tree.Mapping;
import org.chancery.workbench.tree.Reading;
import org.chancery.workbench.tree.Readings;

/* Reads a lock back. */
final class LockReader {
  private static final List<String> KEYS = List.of("chancery", "coder", "inputs", "fetched");
  private static final List<String> INPUT_KEYS = List.of("sha256", "size");
  private static final List<String> FETCHED_KEYS = List.of("sha256", "slices");
  private static final Reading<String> SHA_256 = matching("[0-9a-f]{64}", "a SHA-256 checksum");
  private static final String NEXT =
      "Delete the file, or take it from version control, and build the case.";

  private LockReader() {}

  static LockFile read(SourceText source) {
    Complaints complaints = new Complaints(source.shown());
    Optional<LockFile> lock =
        JsonDocument.read(source, complaints)
            .flatMap(root -> Readings.mapping(KEYS, LockReader::lock).read(root, complaints));
    complaints.throwIfAny();
    return lock.orElseThrow(() -> complaints.broken(0, "the lock is empty", NEXT));
  }

  private static Optional<LockFile> lock(Fields fields) {
    Optional<String> version = fields.required("chancery", Readings.text());
    Optional<String> coder = fields.optional("coder", Readings.text());
    Optional<SortedMap<String, LockFile.Input>> inputs =
        fields.required("inputs", entries("the inputs by name", INPUT_KEYS, LockReader::input));
    Optional<SortedMap<String, LockFile.Fetched>> fetched =
        fields.optional(
            "fetched", entries("what was fetched by name", FETCHED_KEYS, LockReader::fetched));
    return fields.ifSound(
        () ->
            new LockFile(
                version.orElseThrow(),
                coder,
                inputs.orElseThrow(),
                fetched.orElseGet(TreeMap::new)));
  }

  private static <T> Reading<SortedMap<String, T>> entries(
      String shape, List<String> keys, Function<Fields, Optional<T>> entry) {
    return (node, complaints) -> {
      if (!(node instanceof Mapping mapping)) {
        return Readings.wrongShape(node, shape, complaints);
      }
      SortedMap<String, T> entries = new TreeMap<>();
      Reading<T> reading = Readings.mapping(keys, entry);
      int before = complaints.count();
      for (Mapping.Entry one : mapping.entries()) {
        reading.read(one.value(), complaints).ifPresent(value -> entries.put(one.key(), value));
      }
      return complaints.count() == before ? Optional.of(entries) : Optional.empty();
    };
  }

  private static Optional<LockFile.Input> input(Fields fields) {
    Optional<String> sha256 = fields.required("sha256", SHA_256);
    Optional<String> size = fields.required("size", matching("\\d{1,15}", "a number of bytes"));
    return fields.ifSound(
        () -> new LockFile.Input(sha256.orElseThrow(), Long.parseLong(size.orElseThrow())));
  }

  private static Optional<LockFile.Fetched> fetched(Fields fields) {
    Optional<String> sha256 = fields.required("sha256", SHA_256);
    Optional<String> slices = fields.required("slices", matching("[1-9]\\d{0,14}", "a count"));
    return fields.ifSound(
        () -> new LockFile.Fetched(sha256.orElseThrow(), Long.parseLong(slices.orElseThrow())));
  }

  private static Reading<String> matching(String pattern, String kind) {
    return Readings.parsed(
        text -> {
          if (!text.matches(pattern)) {
            throw new IllegalArgumentException("this is not " + kind);
          }
          return text;
        },
        Reason.BAD_VALUE);
  }
}
