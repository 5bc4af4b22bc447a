/**
 * What other modules of ita4j need and nobody else should.
 *
 * <p>Internal: anything here may change in any release.
 */
@NullMarked
package io.github.ita4j.scoring.internal;

import org.jspecify.annotations.NullMarked;
