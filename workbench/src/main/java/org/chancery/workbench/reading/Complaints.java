// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/**
 * Collects what is wrong in one file, so that a person can put all of it right at once.
 *
 * <p>Not thread-safe.
 */
public final class Complaints {
  /** Complaints that one message tells; the rest is counted. */
  public static final int TOLD = 20;

  private static final int LISTED = 50; // valid words that one message lists

  private final String file;
  private final List<Complaint> complaints = new ArrayList<>();

  /** Nothing wrong yet with a file, named as the person named it. */
  public Complaints(String file) {
    this.file = file;
  }

  /** The file, named as the person named it. */
  public String file() {
    return file;
  }

  /** Adds a complaint. */
  public void add(int line, Reason reason, String what, String hint) {
    add(new Complaint(line, reason, what, hint, ""));
  }

  /** Adds a complaint. */
  public void add(Complaint complaint) {
    complaints.add(complaint);
  }

  /** Adds one about a word that is not among the known ones, with the nearest and with all. */
  public void addUnknown(
      int line, Reason reason, String kind, String word, List<String> known, String plural) {
    String nearest =
        Nearest.to(word, known).map(near -> "; did you mean '" + near + "'?").orElse("");
    add(
        line,
        reason,
        "unknown " + kind + " " + Quoted.of(word) + nearest,
        plural + ": " + listed(known) + ".");
  }

  private static String listed(List<String> known) {
    if (known.isEmpty()) {
      return "none";
    }
    String first = known.stream().limit(LISTED).collect(Collectors.joining(", "));
    return known.size() > LISTED ? first + " and " + (known.size() - LISTED) + " more" : first;
  }

  /** How many there are. */
  public int count() {
    return complaints.size();
  }

  /** All of them, by line. */
  public List<Complaint> all() {
    return complaints.stream().sorted(Comparator.comparingInt(Complaint::line)).toList();
  }

  /**
   * Ends the reading if anything is wrong.
   *
   * @throws ChanceryException that tells the first {@value #TOLD} complaints; the fault is {@link
   *     Fault#DATA} if the file is not of its format, else {@link Fault#USER}
   */
  public void throwIfAny() {
    if (!complaints.isEmpty()) {
      throw exception();
    }
  }

  /** The failure that tells them; there must be one. */
  public ChanceryException exception() {
    List<Complaint> sorted = all();
    Complaint first = sorted.get(0);
    if (sorted.size() == 1) {
      return ChanceryException.at(fault(), first.at(file), first.told(), hint(first));
    }
    String what = first.told() + " (the first of " + sorted.size() + " errors in this file)";
    return ChanceryException.at(fault(), first.at(file), what, next(sorted));
  }

  /** The failure to understand a line, after which nothing can be read. */
  public ChanceryException broken(int line, String what, String next) {
    Complaints one = new Complaints(file);
    one.add(line, Reason.SYNTAX, what, next);
    return one.exception();
  }

  private String next(List<Complaint> sorted) {
    String others =
        sorted.stream()
            .skip(1)
            .limit(TOLD - 1L)
            .map(complaint -> "  " + complaint.at(file) + ": " + complaint.text())
            .collect(Collectors.joining("\n"));
    String rest = sorted.size() > TOLD ? "\n  and " + (sorted.size() - TOLD) + " more" : "";
    return hint(sorted.get(0)) + "\nAlso wrong:\n" + others + rest;
  }

  private static String hint(Complaint complaint) {
    return complaint.hint().isEmpty() ? "Correct it and run the command again." : complaint.hint();
  }

  private Fault fault() {
    boolean unreadable = complaints.stream().anyMatch(one -> one.reason() == Reason.SYNTAX);
    return unreadable ? Fault.DATA : Fault.USER;
  }
}
