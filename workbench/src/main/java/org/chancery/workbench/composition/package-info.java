/**
 * What goes into a brief: the results of the analysis, put into the sections of the document, every
 * number with the events it rests on.
 */
@NullMarked
package org.chancery.workbench.composition;

import org.jspecify.annotations.NullMarked;
