// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

/** How many documents report an event: part of queries that ask for events. */
final class Documents {
  /**
   * A common table {@code documents (feed, native_id, documents)} of the events in a common table
   * {@code asked}. Of a year of a feed there are ten million reports; to count them all takes
   * longer than what is asked.
   */
  static final String OF_ASKED =
      """
      documents as (
        select feed, native_id, count(distinct document) as documents
        from report
        where (feed, native_id) in (select (feed, native_id) from asked)
        group by feed, native_id
      )
      """;

  private Documents() {}
}
