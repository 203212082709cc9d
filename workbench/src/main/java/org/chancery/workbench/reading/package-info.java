/**
 * What a person wrote as plain text: decoded strictly ({@link
 * org.chancery.workbench.reading.SourceText}), and complained of by line, all at once, with the
 * nearest right word ({@link org.chancery.workbench.reading.Complaints}, {@link
 * org.chancery.workbench.reading.Nearest}).
 */
@NullMarked
package org.chancery.workbench.reading;

import org.jspecify.annotations.NullMarked;
