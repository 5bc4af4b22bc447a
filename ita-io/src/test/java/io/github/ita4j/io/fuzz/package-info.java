/** Damaged input for every reader: good files with a few random edits, and the parsers of the core under any text. */
@NullMarked
package io.github.ita4j.io.fuzz;

import org.jspecify.annotations.NullMarked;
