/**
 * What can be wrong with a catalogue file.
 *
 * <p>A {@link io.github.ita4j.catalog.validation.CatalogFault} names one place in a file that breaks one rule; the
 * rules are the constants of {@link io.github.ita4j.catalog.validation.CatalogFault.Code}. Reading a file reports all
 * of its faults together, in the order of the file. Act on the code, show the message.
 */
@NullMarked
package io.github.ita4j.catalog.validation;

import org.jspecify.annotations.NullMarked;
