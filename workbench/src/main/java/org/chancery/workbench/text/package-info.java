// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The texts of a case as events of its record: read by the coder once, kept by their content, and
 * laid beside what people coded by hand. Nothing of the coder is loaded for a case without texts.
 */
@NullMarked
package org.chancery.workbench.text;

import org.jspecify.annotations.NullMarked;
