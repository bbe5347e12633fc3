/** Articles and movements as they are written in files: read strictly, so that what is wrong never reaches a reader. Pure. */
@NullMarked
package org.steadyback.education.content;

import org.jspecify.annotations.NullMarked;
