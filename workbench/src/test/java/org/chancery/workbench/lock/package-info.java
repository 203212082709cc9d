@NullMarked
package org.chancery.workbench.lock;

import org.jspecify.annotations.NullMarked;
