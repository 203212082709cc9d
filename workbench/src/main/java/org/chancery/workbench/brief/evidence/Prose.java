// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.evidence;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.event.EventId;

/**
 * A passage whose numbers open what they rest on. It is put together in reading order:
 *
 * <pre>{@code
 * Prose.of("Ruritania met Graustark ").with(meetings).then(" times, last ")
 *     .linking(summit, "in Strelsau").citing("hope-1894", "ch. III").then(".")
 * }</pre>
 *
 * @param runs what it consists of, in order
 */
public record Prose(List<Run> runs) {
  /** Nothing said. */
  public static final Prose EMPTY = new Prose(List.of());

  public Prose {
    runs = List.copyOf(runs);
  }

  /** A part of a passage. */
  public sealed interface Run {}

  /** Plain words. */
  public record Words(String text) implements Run {
    public Words {
      requireNonNull(text, "text");
    }
  }

  /** A number. */
  public record Amount(Quantity quantity) implements Run {
    public Amount {
      requireNonNull(quantity, "quantity");
    }
  }

  /** Words that open an event. */
  public record Mention(EventId event, String text) implements Run {
    public Mention {
      requireNonNull(event, "event");
      requireNonNull(text, "text");
    }
  }

  /**
   * The number of a source note.
   *
   * @param source key of the work
   * @param place the place in it; may be empty
   */
  public record Citation(String source, String place) implements Run {
    public Citation {
      requireNonNull(source, "source");
      requireNonNull(place, "place");
    }
  }

  /** A passage of plain words. */
  public static Prose of(String text) {
    return EMPTY.then(text);
  }

  /** The passage, continued with plain words. */
  public Prose then(String text) {
    return continued(new Words(text));
  }

  /** The passage, continued with a number. */
  public Prose with(Quantity quantity) {
    return continued(new Amount(quantity));
  }

  /** The passage, continued with words that open an event. */
  public Prose linking(EventId event, String text) {
    return continued(new Mention(event, text));
  }

  /** The passage, continued with the number of a source note. */
  public Prose citing(String source, String place) {
    return continued(new Citation(source, place));
  }

  private Prose continued(Run next) {
    List<Run> longer = new ArrayList<>(runs);
    longer.add(next);
    return new Prose(longer);
  }

  /** Whether it says nothing. */
  public boolean isEmpty() {
    return runs.isEmpty();
  }
}
