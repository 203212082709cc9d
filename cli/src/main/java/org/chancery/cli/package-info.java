/** The command line: a class for each command, none of which knows more than how to ask. */
@NullMarked
package org.chancery.cli;

import org.jspecify.annotations.NullMarked;
