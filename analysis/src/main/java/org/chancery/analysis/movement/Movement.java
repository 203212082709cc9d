// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.movement;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.model.time.Edtf;

/** What is to be said of the movement of one relation. */
public sealed interface Movement {
  /** The other side of the relation. */
  Counterpart counterpart();

  /** The windows asked about. */
  Windows windows();

  /** Where the relation is heading; always {@link Heading#STEADY} where nothing was compared. */
  Heading heading();

  /** Incidents in both windows. */
  int incidents();

  /**
   * A relation whose two windows were compared.
   *
   * @param cooperation how cooperation changed
   * @param conflict how conflict changed
   * @param apart numbers of incidents in the windows that were left out of the comparison: only
   *     selective sources tell of them, no quad class is known, or a day of their date is not
   *     covered
   */
  record Compared(
      Counterpart counterpart,
      Windows windows,
      Change cooperation,
      Change conflict,
      List<Long> apart)
      implements Movement {
    public Compared {
      requireNonNull(counterpart, "counterpart");
      requireNonNull(windows, "windows");
      requireNonNull(cooperation, "cooperation");
      requireNonNull(conflict, "conflict");
      apart = List.copyOf(apart);
    }

    @Override
    public Heading heading() {
      return Heading.of(cooperation.verdict(), conflict.verdict());
    }

    @Override
    public int incidents() {
      return cooperation.n() + conflict.n() + apart.size();
    }
  }

  /**
   * A relation whose windows cannot be compared: what is on record of it.
   *
   * @param reason why not
   * @param numbers numbers of the incidents in both windows, in order of date
   * @param conflictual how many of them are conflictual
   * @param first date of the first
   * @param last date of the one that ended last
   */
  record Described(
      Counterpart counterpart,
      Windows windows,
      Reason reason,
      List<Long> numbers,
      int conflictual,
      Optional<Edtf> first,
      Optional<Edtf> last)
      implements Movement {
    public Described {
      requireNonNull(counterpart, "counterpart");
      requireNonNull(windows, "windows");
      requireNonNull(reason, "reason");
      requireNonNull(first, "first");
      requireNonNull(last, "last");
      numbers = List.copyOf(numbers);
    }

    @Override
    public Heading heading() {
      return Heading.STEADY;
    }

    @Override
    public int incidents() {
      return numbers.size();
    }
  }

  /** Why two windows are not compared. */
  enum Reason {
    /** Only selective sources tell of one of them. */
    SELECTIVE,
    /** Nothing covers one of them. */
    NOT_COVERED,
    /** Other sources cover the one than the other, so that a change may be theirs. */
    SOURCES_DIFFER
  }
}
