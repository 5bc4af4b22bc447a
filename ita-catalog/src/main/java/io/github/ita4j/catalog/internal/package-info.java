/**
 * How a catalogue file becomes a {@link io.github.ita4j.core.criteria.Catalog}.
 *
 * <p>Internal: anything here may change in any release. {@link io.github.ita4j.catalog.internal.CatalogFile} is the way
 * in. It hands the parts of the file to one small parser each, from the definitions that several years share ({@link
 * io.github.ita4j.catalog.internal.Definitions}: scales, themes, topics, rules) down to the items. A parser reports
 * what is wrong and goes on, so that one reading finds all faults; values of ita-core are built only where nothing is
 * wrong. An overlay is first {@linkplain io.github.ita4j.catalog.internal.overlay.OverlayMerge merged} with its base,
 * and then read as if it had been written out in full.
 */
@NullMarked
package io.github.ita4j.catalog.internal;

import org.jspecify.annotations.NullMarked;
