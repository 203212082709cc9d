/** Numbers in time: what was observed in each calendar unit, and for how long one looked. */
@NullMarked
package org.chancery.analysis.series;

import org.jspecify.annotations.NullMarked;
