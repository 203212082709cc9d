// SPDX-License-Identifier: GPL-3.0-or-later
@NullMarked
package org.chancery.model.table;

import org.jspecify.annotations.NullMarked;
