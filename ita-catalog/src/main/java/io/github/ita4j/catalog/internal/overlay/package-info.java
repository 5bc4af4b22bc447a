/**
 * How an overlay and the catalogue it lies on become one document, which is then read like any other.
 *
 * <p>Internal: anything here may change in any release. {@link io.github.ita4j.catalog.internal.overlay.OverlayMerge}
 * is the way in. {@link io.github.ita4j.catalog.internal.overlay.OverlayParser} reads what an overlay does, {@link
 * io.github.ita4j.catalog.internal.overlay.OverlayChecks} holds it against the codes of the base, and the merges put
 * the document together. Every value of that document has its place in the overlay: what the overlay says stands where
 * it is said, and what comes from the base stands where the overlay last touched what is around it.
 */
@NullMarked
package io.github.ita4j.catalog.internal.overlay;

import org.jspecify.annotations.NullMarked;
