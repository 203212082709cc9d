// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.store.row.PeekedText;
import org.chancery.store.row.RawRow;
import org.chancery.store.row.RowSource;

/**
 * A text of a feed, opened: its rows, and the coder for them. The format is the one asked for, or
 * else the one that most of the first rows are of; names and folders play no part.
 */
public final class FeedText {
  private static final int PEEK = 1 << 18;
  private static final int BINARY = 1_000; // one zero byte in so many; packed data has one in 256

  private final Format format;
  private final RowSource rows;
  private final RowCoder coder;
  private final Optional<RawRow> header;

  private FeedText(Format format, RowSource rows, RowCoder coder, Optional<RawRow> header) {
    this.format = format;
    this.rows = rows;
    this.coder = coder;
    this.header = header;
  }

  /**
   * What is known of a text before it is opened.
   *
   * @param file name of the file, for messages and provenance
   * @param sha256 hash of the file
   * @param source key of the source in the bibliography
   * @param format the format, if it was asked for
   * @param quadruples what ids stand for, if they were told
   */
  public record Request(
      String file,
      String sha256,
      String source,
      Optional<Format> format,
      Optional<QuadrupleOptions> quadruples) {}

  /**
   * Opens a text.
   *
   * @throws ChanceryException with {@link Fault#DATA} if it is binary or of no known format
   */
  public static FeedText open(InputStream in, Request request, Codebook codebook)
      throws IOException {
    PeekedText text = PeekedText.of(in, PEEK);
    refuseWhatIsNoText(request, text.beginning());
    Format format = request.format().orElseGet(() -> recognise(request, text.beginning()));
    RowSource rows = format.rows(text);
    Optional<RawRow> header = format.hasHeader() ? rows.next() : Optional.empty();
    return new FeedText(format, rows, coder(format, request, codebook, header), header);
  }

  /** The format it is of. */
  public Format format() {
    return format;
  }

  /** The next row that is to be coded; empty at the end. */
  public Optional<RawRow> next() throws IOException {
    return rows.next();
  }

  /** What becomes of a row; thread-safe. */
  public Coded code(RawRow row) {
    if (row.tooLong()) {
      return new Coded.Bad(
          "too-long",
          "the row has " + row.bytes() + " bytes; at most " + RawRow.LIMIT + " are read");
    }
    if (row.text().isBlank()) {
      return new Coded.Blank();
    }
    if (row.text().indexOf('\0') >= 0) {
      return new Coded.Bad("binary", "the row holds a zero byte");
    }
    try {
      return coder.code(row);
    } catch (BadRow bad) {
      return bad.coded();
    }
  }

  /** Whether the file names its columns in its first row. */
  public boolean hasHeader() {
    return header.isPresent();
  }

  private static RowCoder coder(
      Format format, Request request, Codebook codebook, Optional<RawRow> header) {
    String file = request.file();
    String source = request.source();
    return switch (format) {
      case GDELT -> new GdeltCoder(codebook, file, source);
      case ICEWS -> new IcewsCoder(codebook, file, source, checked(format, request, header));
      case POLECAT -> new PolecatCoder(codebook, file, source, checked(format, request, header));
      case ACLED -> new AcledCoder(codebook, file, source, checked(format, request, header));
      case UCDP -> new UcdpCoder(codebook, file, source, checked(format, request, header));
      case QUADRUPLES ->
          new QuadrupleCoder(
              codebook,
              file,
              source,
              request.sha256(),
              request.quadruples().orElseThrow(() -> noMaps(file)));
    };
  }

  private static RawRow checked(Format format, Request request, Optional<RawRow> header) {
    return header
        .filter(format::recognises)
        .orElseThrow(
            () ->
                ChanceryException.at(
                    Fault.DATA,
                    request.file() + ":1",
                    "the first line is not the header of a " + format.label() + " file",
                    "Check the file, or leave out --format-in to have its format recognised."));
  }

  private static Format recognise(Request request, byte[] beginning) {
    Format best = Format.GDELT;
    long most = 0;
    for (Format format : Format.values()) {
      long rows = countRecognised(format, beginning);
      if (rows > most) {
        best = format;
        most = rows;
      }
    }
    if (most == 0) {
      throw ChanceryException.at(
          Fault.DATA,
          request.file(),
          "no row at the beginning of this file is of a format that can be imported",
          "Formats: "
              + Arrays.stream(Format.values()).map(Format::label).collect(Collectors.joining(", "))
              + ". If it is one of them, say so with --format-in and its rows will be reported one by"
              + " one.");
    }
    return best;
  }

  private static long countRecognised(Format format, byte[] beginning) {
    try {
      RowSource rows = format.rows(new ByteArrayInputStream(beginning));
      long count = 0;
      Optional<RawRow> row = rows.next();
      for (int i = 0; i < 100 && row.isPresent(); i++, row = rows.next()) {
        count += format.recognises(row.get()) ? 1 : 0;
        if (format.hasHeader()) {
          return count * 100; // a header weighs as much as all the rows it announces
        }
      }
      return count;
    } catch (IOException impossible) {
      throw new IllegalStateException("bytes in memory cannot fail", impossible);
    }
  }

  private static void refuseWhatIsNoText(Request request, byte[] beginning) {
    if (beginning.length == 0) {
      throw ChanceryException.at(
          Fault.DATA, request.file(), "this file is empty", "Fetch it again, or leave it out.");
    }
    long zeros = IntStream.range(0, beginning.length).filter(i -> beginning[i] == 0).count();
    if (zeros * BINARY > beginning.length) {
      throw ChanceryException.at(
          Fault.DATA,
          request.file(),
          "this is a binary file, not text",
          "Give a text, or a .zip or .gz of one.");
    }
  }

  private static ChanceryException noMaps(String file) {
    return ChanceryException.at(
        Fault.USER,
        file,
        "the ids of quadruples need names",
        "Add --entities FILE, --relations FILE, --epoch DATE and --time-unit hours|days|minutes.");
  }
}
