// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What a record leads one to expect: {@link org.chancery.workbench.outlook.FactBook} boils its
 * incidents down to facts, {@link org.chancery.workbench.outlook.Prospect} forecasts, asks what if,
 * and walks through the past to see how good it would have been.
 */
@NullMarked
package org.chancery.workbench.outlook;

import org.jspecify.annotations.NullMarked;
