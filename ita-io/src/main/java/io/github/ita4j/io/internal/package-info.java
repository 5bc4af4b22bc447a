/**
 * What the readers of this module share, and nobody else should use: it may change in any release.
 */
@NullMarked
package io.github.ita4j.io.internal;

import org.jspecify.annotations.NullMarked;
