@NullMarked
package org.chancery.workbench.casefolder;

import org.jspecify.annotations.NullMarked;
