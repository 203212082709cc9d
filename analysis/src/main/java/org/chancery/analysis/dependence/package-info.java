/** How far an actor leans on few partners. */
@NullMarked
package org.chancery.analysis.dependence;

import org.jspecify.annotations.NullMarked;
