/** Overtures and replies: how often a move is answered in kind, against what chance would give. */
@NullMarked
package org.chancery.analysis.reply;

import org.jspecify.annotations.NullMarked;
