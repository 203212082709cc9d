@NullMarked
package org.chancery.workbench.tree;

import org.jspecify.annotations.NullMarked;
