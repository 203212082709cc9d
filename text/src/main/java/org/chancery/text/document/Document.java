// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.model.time.Edtf;

/**
 * A document, read.
 *
 * @param id its lasting name: file name, with the id of the record in it where the file holds
 *     several ({@code news.jsonl#a17}), with the entry where it is an archive ({@code
 *     a.zip!b.html})
 * @param title empty where it has none
 * @param date when it was published, as precise as it says; empty where it does not
 * @param publisher who published it; empty where it does not say
 * @param language BCP 47 code of the language it says it is in, or is seen to be in
 * @param sha256 of the bytes it was read from, in lower-case hexadecimal
 * @param blocks its text in reading order
 */
public record Document(
    String id,
    Optional<String> title,
    Optional<Edtf> date,
    Optional<String> publisher,
    Optional<String> language,
    String sha256,
    List<Block> blocks) {
  public Document {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(date, "date");
    requireNonNull(publisher, "publisher");
    requireNonNull(language, "language");
    requireNonNull(sha256, "sha256");
    blocks = List.copyOf(blocks);
  }
}
