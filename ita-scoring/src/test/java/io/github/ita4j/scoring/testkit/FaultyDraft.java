package io.github.ita4j.scoring.testkit;

import io.github.ita4j.catalog.validation.CatalogRule;

/**
 * The text of a catalogue file that has one fault, and the code of that fault.
 *
 * <pre>{@code
 * CatalogReader.read(draft.json()).faults().get(0).code(); // draft.code()
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param json the text of the file
 * @param code the rule that it breaks, and the only one
 */
public record FaultyDraft(String json, CatalogRule code) {}
