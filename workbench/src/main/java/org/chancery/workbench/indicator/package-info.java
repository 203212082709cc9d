/** Series that are not events: {@code indicators.csv}. */
@NullMarked
package org.chancery.workbench.indicator;

import org.jspecify.annotations.NullMarked;
