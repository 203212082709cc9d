// SPDX-License-Identifier: GPL-3.0-or-later
@NullMarked
package org.chancery.workbench.outlet;

import org.jspecify.annotations.NullMarked;
