@NullMarked
package org.chancery.workbench.chronology;

import org.jspecify.annotations.NullMarked;
