// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Who can act, and what a name stands for on a day: states, organisations, persons with their
 * offices, parts of the world, bodies within states, camps of the analyst. {@link
 * org.chancery.model.actor.ActorRegistry} resolves names; the tables beside it say, row by row,
 * where each fact is from.
 */
@NullMarked
package org.chancery.model.actor;

import org.jspecify.annotations.NullMarked;
