// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/**
 * How much memory DuckDB may use; more is laid off to the disk.
 *
 * @param bytes as many, at least 1
 */
record MemoryLimit(long bytes) {
  /* DuckDB keeps what it wrote until the limit is reached, so memory would grow with the file. It
   * compresses 122,880 rows at a time, some 30 MB of GDELT; what does not fit goes to the disk. */
  private static final MemoryLimit ENOUGH_TO_WRITE = new MemoryLimit(128L << 20);

  private static final String VARIABLE = "CHANCERY_MEMORY";
  private static final Pattern AMOUNT =
      Pattern.compile("(\\d{1,6}(?:\\.\\d{1,3})?) ?([KMGT])(i?)B");
  private static final String UNITS = "BKMGT";

  /**
   * What the environment allows; 1 GB where it says nothing.
   *
   * @throws ChanceryException with {@link Fault#USER} if it says something else than an amount
   */
  static MemoryLimit configured() {
    return parse(Optional.ofNullable(System.getenv(VARIABLE)).orElse("1GB"));
  }

  static MemoryLimit parse(String amount) {
    Matcher match = AMOUNT.matcher(amount);
    if (!match.matches()) {
      throw ChanceryException.at(
          Fault.USER,
          VARIABLE,
          "'" + amount + "' is not an amount of memory",
          "Write for example 1GB.");
    }
    BigDecimal unit = BigDecimal.valueOf(match.group(3).isEmpty() ? 1_000 : 1_024);
    int power = UNITS.indexOf(match.group(2));
    return new MemoryLimit(new BigDecimal(match.group(1)).multiply(unit.pow(power)).longValue());
  }

  /** What is enough to write rows one after the other, however many. */
  MemoryLimit toWrite() {
    return bytes < ENOUGH_TO_WRITE.bytes ? this : ENOUGH_TO_WRITE;
  }

  /** The statement that sets it. */
  String sql() {
    return "set memory_limit = '" + bytes + "B'";
  }
}
