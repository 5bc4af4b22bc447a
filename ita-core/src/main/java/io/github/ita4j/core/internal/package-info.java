/** What ita4j's own modules share; not API. */
@NullMarked
package io.github.ita4j.core.internal;

import org.jspecify.annotations.NullMarked;
