// SPDX-License-Identifier: GPL-3.0-or-later
/** Words and deeds: where the two disagree, and how what is said about a matter turns. */
@NullMarked
package org.chancery.analysis.words;

import org.jspecify.annotations.NullMarked;
