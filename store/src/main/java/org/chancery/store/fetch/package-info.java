// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The slices that a feed is published in: which there should be, which its lists tell of, and how
 * they are fetched so that a broken one is never taken for a whole one. It knows neither the
 * network nor the clock: {@link org.chancery.store.fetch.Transport} and {@link
 * org.chancery.model.time.Timekeeper} are given to it.
 */
@NullMarked
package org.chancery.store.fetch;

import org.jspecify.annotations.NullMarked;
