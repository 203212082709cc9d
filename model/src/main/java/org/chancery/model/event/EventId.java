// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.event;

/**
 * The name of a coded event that outlives a re-import: the feed and the id the feed gave it, as in
 * {@code gdelt:1234567890} or {@code chronology:kyzym-recalled}.
 *
 * @param value feed, colon, native id
 */
public record EventId(String value) implements Comparable<EventId> {
  public EventId {
    if (value.indexOf(':') < 1) {
      throw new IllegalArgumentException(
          "'" + value + "' is not an event id; write feed:id, as in chronology:kyzym-recalled");
    }
  }

  /** The id of a feed's event. */
  public static EventId of(String feed, String nativeId) {
    return new EventId(feed + ":" + nativeId);
  }

  /** The feed that the event comes from. */
  public String feed() {
    return value.substring(0, value.indexOf(':'));
  }

  /** The id within the feed. */
  public String nativeId() {
    return value.substring(value.indexOf(':') + 1);
  }

  @Override
  public int compareTo(EventId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
