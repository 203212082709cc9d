// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The public feeds, as they really are: each reader turns rows of one format into coded events, and
 * says of every row it cannot use why not.
 */
@NullMarked
package org.chancery.store.feed;

import org.jspecify.annotations.NullMarked;
