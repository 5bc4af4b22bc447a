/**
 * The examples in the Javadoc of all modules, compiled and run.
 *
 * <p>What counts as an example, and what its comments promise, is said at {@link
 * io.github.ita4j.io.javadoc.ExampleCode}.
 */
@NullMarked
package io.github.ita4j.io.javadoc;

import org.jspecify.annotations.NullMarked;
