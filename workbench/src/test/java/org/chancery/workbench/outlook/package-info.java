// SPDX-License-Identifier: GPL-3.0-or-later
@NullMarked
package org.chancery.workbench.outlook;

import org.jspecify.annotations.NullMarked;
