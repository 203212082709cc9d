// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.lock;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.reading.SourceText;
import org.chancery.workbench.tree.Fields;
import org.chancery.workbench.tree.JsonDocument;
import org.chancery.workbench.tree.Mapping;
import org.chancery.workbench.tree.Node;
import org.chancery.workbench.tree.Reading;
import org.chancery.workbench.tree.Readings;

/* Reads a lock back. */
final class LockReader {
  private static final List<String> KEYS = List.of("chancery", "coder", "inputs");
  private static final List<String> INPUT_KEYS = List.of("sha256", "size");
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
        fields.required("inputs", LockReader::inputs);
    return fields.ifSound(() -> new LockFile(version.orElseThrow(), coder, inputs.orElseThrow()));
  }

  private static Optional<SortedMap<String, LockFile.Input>> inputs(
      Node node, Complaints complaints) {
    if (!(node instanceof Mapping mapping)) {
      return Readings.wrongShape(node, "the inputs by name", complaints);
    }
    SortedMap<String, LockFile.Input> inputs = new TreeMap<>();
    Reading<LockFile.Input> reading = Readings.mapping(INPUT_KEYS, LockReader::input);
    int before = complaints.count();
    for (Mapping.Entry entry : mapping.entries()) {
      reading.read(entry.value(), complaints).ifPresent(input -> inputs.put(entry.key(), input));
    }
    return complaints.count() == before ? Optional.of(inputs) : Optional.empty();
  }

  private static Optional<LockFile.Input> input(Fields fields) {
    Optional<String> sha256 =
        fields.required("sha256", matching("[0-9a-f]{64}", "a SHA-256 checksum"));
    Optional<String> size = fields.required("size", matching("\\d{1,15}", "a number of bytes"));
    return fields.ifSound(
        () -> new LockFile.Input(sha256.orElseThrow(), Long.parseLong(size.orElseThrow())));
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
