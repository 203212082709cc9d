// SPDX-License-Identifier: GPL-3.0-or-later
/** Tests of what is asked at a desk. */
@NullMarked
package org.chancery.workbench.desk;

import org.jspecify.annotations.NullMarked;
