/**
 * Who did what to whom: from a parsed sentence to coded events, each with the account of how it was
 * decided.
 */
@NullMarked
package org.chancery.text.coding;

import org.jspecify.annotations.NullMarked;
