// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.spark.coding;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;

/**
 * What is to be coded, and how; the same as {@code chancery code} is told.
 *
 * @param files files, directories, archives, on paths that every machine sees
 * @param kind {@code news} or {@code essay}
 * @param date the date in EDTF of documents that do not say theirs; empty for none
 * @param lexicons an analyst's patterns, which go before the bundled ones
 */
public record CodingRequest(List<Path> files, String kind, String date, List<Path> lexicons) {
  public CodingRequest {
    files = List.copyOf(files);
    requireNonNull(kind, "kind");
    requireNonNull(date, "date");
    lexicons = List.copyOf(lexicons);
  }
}
