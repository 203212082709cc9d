// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.chancery.model.event.Event;
import org.chancery.model.event.EventId;
import org.chancery.model.fault.Problem;

/**
 * The texts of a case, read.
 *
 * @param coder fingerprint of the coder that read them
 * @param digest hash of all that the events were made from
 * @param events the events, in the order of the texts
 * @param alsoCoded of these, by id, those that a person coded as well, with the event as coded by
 *     hand
 * @param problems what could not be read or used
 * @param work how much there was to read
 */
public record CaseTexts(
    String coder,
    String digest,
    List<Event> events,
    Map<EventId, Event> alsoCoded,
    List<Problem> problems,
    Work work) {
  public CaseTexts {
    requireNonNull(coder, "coder");
    requireNonNull(digest, "digest");
    requireNonNull(work, "work");
    events = List.copyOf(events);
    alsoCoded = Map.copyOf(alsoCoded);
    problems = List.copyOf(problems);
  }

  /**
   * How much there was to read.
   *
   * @param files files in {@code texts/}
   * @param documents documents in them
   * @param sentences sentences in these
   * @param parsed sentences that could hold an event and were parsed
   * @param missed sentences with actors that gave no event
   * @param newlyRead files that were not read before
   */
  public record Work(
      int files, int documents, int sentences, int parsed, int missed, int newlyRead) {
    static final Work NONE = new Work(0, 0, 0, 0, 0, 0);

    Work with(ReadFile file, boolean newly) {
      int all = sentences;
      int hard = parsed;
      int silent = missed;
      for (ReadDocument document : file.documents()) {
        all += document.sentences();
        hard += document.parsed();
        silent += document.missed();
      }
      return new Work(
          files + 1,
          documents + file.documents().size(),
          all,
          hard,
          silent,
          newlyRead + (newly ? 1 : 0));
    }
  }
}
