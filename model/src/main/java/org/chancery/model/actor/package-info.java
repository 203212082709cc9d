// SPDX-License-Identifier: GPL-3.0-or-later
/** Who can act: the registry and what a name stands for. */
@NullMarked
package org.chancery.model.actor;

import org.jspecify.annotations.NullMarked;
