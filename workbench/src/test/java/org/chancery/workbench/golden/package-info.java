@NullMarked
package org.chancery.workbench.golden;

import org.jspecify.annotations.NullMarked;
