// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Who did what to whom, when and where, said by which source. An {@link
 * org.chancery.model.event.Event} is one coding, however many took part; its {@link
 * org.chancery.model.event.Dyad}s derive from it; codings of one and the same act share an {@link
 * org.chancery.model.event.Incident}.
 */
@NullMarked
package org.chancery.model.event;

import org.jspecify.annotations.NullMarked;
