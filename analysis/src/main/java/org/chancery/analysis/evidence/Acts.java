// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

/**
 * Relations seen from either end. An act is a relation as its source does it, or as its target
 * suffers it; so every fact is told twice, and what is learned of one end holds for both.
 *
 * @param relations how many relations there are
 */
public record Acts(int relations) {
  public int count() {
    return 2 * relations;
  }

  public int done(int relation) {
    return relation;
  }

  public int suffered(int relation) {
    return relation + relations;
  }

  /** The same relation the other way round. */
  public int converse(int act) {
    return isSuffered(act) ? act - relations : act + relations;
  }

  public boolean isSuffered(int act) {
    return act >= relations;
  }

  public int relation(int act) {
    return isSuffered(act) ? act - relations : act;
  }

  /* 0 where the entity is the source, 1 where it is the target. */
  int end(int act) {
    return isSuffered(act) ? 1 : 0;
  }
}
