@NullMarked
package org.chancery.model.edit;

import org.jspecify.annotations.NullMarked;
