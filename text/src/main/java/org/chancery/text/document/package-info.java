/**
 * Documents as they are read: what kind of text stands where, and whose it is, whatever the file
 * format was.
 */
@NullMarked
package org.chancery.text.document;

import org.jspecify.annotations.NullMarked;
