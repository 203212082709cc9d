/**
 * The desk at which an analyst sits: a record opened, alone or with the case it belongs to, and
 * what can be asked of it.
 */
@NullMarked
package org.chancery.workbench.desk;

import org.jspecify.annotations.NullMarked;
