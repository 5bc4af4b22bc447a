/** What the README promises, tried out. */
@NullMarked
package io.github.ita4j.io.readme;

import org.jspecify.annotations.NullMarked;
