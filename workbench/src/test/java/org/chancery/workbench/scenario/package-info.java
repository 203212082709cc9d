@NullMarked
package org.chancery.workbench.scenario;

import org.jspecify.annotations.NullMarked;
