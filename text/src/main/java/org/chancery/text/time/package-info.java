/**
 * When something happened: what a time expression means beside the document's date and the dates
 * told before it.
 */
@NullMarked
package org.chancery.text.time;

import org.jspecify.annotations.NullMarked;
