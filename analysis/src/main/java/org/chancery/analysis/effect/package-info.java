/** How a measure stands in a window of time, and how it differs between two. */
@NullMarked
package org.chancery.analysis.effect;

import org.jspecify.annotations.NullMarked;
