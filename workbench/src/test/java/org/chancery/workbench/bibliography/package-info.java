@NullMarked
package org.chancery.workbench.bibliography;

import org.jspecify.annotations.NullMarked;
