// SPDX-License-Identifier: GPL-3.0-or-later
/** Tests of what makes truths and holds measures against them. */
@NullMarked
package org.chancery.bench.validity;

import org.jspecify.annotations.NullMarked;
