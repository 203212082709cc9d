@NullMarked
package org.chancery.workbench.claim;

import org.jspecify.annotations.NullMarked;
