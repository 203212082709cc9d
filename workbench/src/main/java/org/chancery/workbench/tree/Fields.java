// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.tree;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.chancery.workbench.reading.Complaint;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Nearest;
import org.chancery.workbench.reading.Reason;

/**
 * The keys of one mapping as typed values. Each key is asked for once; whatever cannot be used is
 * complained of, and the value is then empty:
 *
 * <pre>{@code
 * Fields fields = Fields.of(mapping, List.of("id", "note"), complaints);
 * Optional<String> id = fields.required("id", Readings.text());
 * Optional<String> note = fields.optional("note", Readings.text());
 * return fields.ifSound(() -> new Remark(id.orElseThrow(), note.orElse("")));
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class Fields {
  private final Mapping mapping;
  private final List<String> keys;
  private final Complaints complaints;
  private final int before;
  private final Set<String> misspelt = new HashSet<>();

  private Fields(Mapping mapping, List<String> keys, Complaints complaints) {
    this.mapping = mapping;
    this.keys = List.copyOf(keys);
    this.complaints = complaints;
    this.before = complaints.count();
  }

  /** The fields of a mapping; keys other than those given are complained of. */
  public static Fields of(Mapping mapping, List<String> keys, Complaints complaints) {
    Fields fields = new Fields(mapping, keys, complaints);
    for (Mapping.Entry entry : mapping.entries()) {
      if (!keys.contains(entry.key())) {
        complaints.addUnknown(
            entry.line(), Reason.UNKNOWN_KEY, "key", entry.key(), keys, "Valid keys");
        Nearest.to(entry.key(), keys).ifPresent(fields.misspelt::add);
      }
    }
    return fields;
  }

  /** The fields of a mapping that may have further keys, which are passed over. */
  public static Fields ofOpen(Mapping mapping, List<String> keys, Complaints complaints) {
    return new Fields(mapping, keys, complaints);
  }

  /**
   * The value of a key that must be there. Where it is only misspelt, that was complained of
   * already.
   */
  public <T> Optional<T> required(String key, Reading<T> reading) {
    Optional<Node> node = given(key);
    if (node.isEmpty() && !misspelt.contains(key)) {
      int line = mapping.entry(key).map(Mapping.Entry::line).orElse(mapping.line());
      complaints.add(
          line, Reason.MISSING, "'" + key + "' is missing", "Add it to what begins here.");
    }
    return node.flatMap(value -> read(key, value, reading));
  }

  /** The value of a key that may be left out. */
  public <T> Optional<T> optional(String key, Reading<T> reading) {
    return given(key).flatMap(value -> read(key, value, reading));
  }

  /** The items of a list that may be left out; none if it is. */
  public <T> List<T> list(String key, Reading<T> item) {
    return optional(key, Readings.list(item)).orElse(List.of());
  }

  /** Complains of the value of a key. */
  public void complain(String key, Reason reason, String what, String hint) {
    complaints.add(new Complaint(line(key), reason, what, hint, key));
  }

  /** Whether a key is there with a value. */
  public boolean has(String key) {
    return given(key).isPresent();
  }

  /** The line of a key, or of the mapping where the key is not there. */
  public int line(String key) {
    return mapping.entry(key).map(Mapping.Entry::line).orElse(mapping.line());
  }

  /** Builds the whole, if nothing in it was complained of. */
  public <T> Optional<T> ifSound(Supplier<T> whole) {
    return complaints.count() == before ? Optional.of(whole.get()) : Optional.empty();
  }

  private <T> Optional<T> read(String key, Node value, Reading<T> reading) {
    Complaints inner = new Complaints(complaints.file());
    Optional<T> read = reading.read(value, inner);
    inner.all().forEach(complaint -> complaints.add(complaint.of(key)));
    return read;
  }

  private Optional<Node> given(String key) {
    if (!keys.contains(key)) {
      throw new IllegalArgumentException("'" + key + "' is not among the valid keys " + keys);
    }
    return mapping
        .entry(key)
        .map(Mapping.Entry::value)
        .filter(value -> !(value instanceof Scalar scalar && scalar.absent()));
  }
}
