// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The course of one relation: what each month, quarter or year brought, and what cannot be placed.
 */
@NullMarked
package org.chancery.analysis.relation;

import org.jspecify.annotations.NullMarked;
