// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.spark.coding;

import java.io.Serializable;

/**
 * What a job has read.
 *
 * @param documents how many documents
 * @param sentences sentences in them
 * @param events events found
 * @param problems how much could not be read
 */
public record CodingReport(long documents, long sentences, long events, long problems)
    implements Serializable {
  static final CodingReport NOTHING = new CodingReport(0, 0, 0, 0);

  CodingReport plus(CodingReport other) {
    return new CodingReport(
        documents + other.documents,
        sentences + other.sentences,
        events + other.events,
        problems + other.problems);
  }
}
