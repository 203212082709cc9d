/**
 * The brief as a document: what it says, section by section, and nothing of how it looks. Whoever
 * composes one fills a {@link org.chancery.workbench.brief.Brief}; the renderings in the packages
 * beneath turn it into HTML, Markdown and JSON. No measure is computed here.
 */
@NullMarked
package org.chancery.workbench.brief;

import org.jspecify.annotations.NullMarked;
