// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Tables that Chancery ships with: tab-separated resources with a header, read strictly. A defect
 * in one is a defect of the program, and names the file and the line.
 */
@NullMarked
package org.chancery.model.table;

import org.jspecify.annotations.NullMarked;
