/** Rows of workbooks, for all who read files row by row; not API. */
@NullMarked
package io.github.ita4j.io.internal.workbook;

import org.jspecify.annotations.NullMarked;
