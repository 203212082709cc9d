/**
 * The brief as Markdown: the same words and numbers, for a repository, a review or an editor. Its
 * numbers lead into the HTML file beside it; its notes are footnotes.
 */
@NullMarked
package org.chancery.workbench.brief.markdown;

import org.jspecify.annotations.NullMarked;
