@NullMarked
package org.chancery.workbench.indicator;

import org.jspecify.annotations.NullMarked;
