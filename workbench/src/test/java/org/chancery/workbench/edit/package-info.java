@NullMarked
package org.chancery.workbench.edit;

import org.jspecify.annotations.NullMarked;
