package io.github.ita4j.core.criteria;

import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalYear;
import java.util.Optional;

/**
 * Where facts of a catalogue were read.
 *
 * <pre>{@code
 * Catalog catalog2568 = Catalogs.forYear(2568);
 * Evidence weight = catalog2568.instrument(Instrument.IIT).orElseThrow().weightEvidence();
 * Source source = weight.sources().get(0);
 * source.fiscalYear(); // Optional[2568]
 * source.title().in(Language.ENGLISH); // Bangkok Post, August 2568: what the NACC said
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param code by which evidence names it, such as {@code ksu-2567}
 * @param title what it is
 * @param fiscalYear the year whose criteria it describes; empty where it does not say
 * @param address where it was found; empty where that was not noted
 */
public record Source(String code, LocalizedText title, Optional<FiscalYear> fiscalYear, Optional<String> address)
        implements JsonObject {}
