/**
 * Documents as they are read: what kind of text stands where, and whose it is, whatever the file
 * format was. {@link org.chancery.text.document.DocumentReader} reads them; jsoup and PDFBox are
 * seen here alone.
 */
@NullMarked
package org.chancery.text.document;

import org.jspecify.annotations.NullMarked;
