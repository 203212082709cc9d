// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.measures;

import java.util.function.Consumer;

/** A part of the table of measures. */
sealed interface Section
    permits CourseSection,
        PoolSection,
        ChangeSection,
        TurnSection,
        WordSection,
        ReplySection,
        ContactSection,
        DependenceSection,
        TriadSection,
        StandingSection {
  /** Hands over its lines, in order. */
  void write(Subject subject, Consumer<Line> lines);
}
