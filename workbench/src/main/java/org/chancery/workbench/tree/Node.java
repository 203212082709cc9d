// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.tree;

/** A value of a YAML or JSON file, with the line it stands on. */
public sealed interface Node permits Mapping, Scalar, Sequence {
  /** The line it begins on, from 1. */
  int line();

  /** What it is, for messages: {@code a list}. */
  String shape();
}
