// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Who comes next: ranks the candidates of a question by weighted evidence, with weights learned
 * from the past by {@link org.chancery.analysis.ranking.Ranker}, and scores the ranks against what
 * happened.
 */
@NullMarked
package org.chancery.analysis.ranking;

import org.jspecify.annotations.NullMarked;
