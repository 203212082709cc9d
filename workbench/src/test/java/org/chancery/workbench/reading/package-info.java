@NullMarked
package org.chancery.workbench.reading;

import org.jspecify.annotations.NullMarked;
