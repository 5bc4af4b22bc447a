package io.github.ita4j.catalog.internal;

import io.github.ita4j.core.criteria.RequiredMeasure;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the parsers of one catalogue share while it is read. */
final class FileReading {
    final Values values;
    final CatalogFaults faults;
    final Definitions definitions;
    final NodeRegister nodes;

    /** The measures of o-items by code, with the elements that the items give. */
    final Map<String, RequiredMeasure.Builder> measures = new LinkedHashMap<>();

    FileReading(Values values, Definitions definitions) {
        this.values = values;
        this.faults = values.faults();
        this.definitions = definitions;
        this.nodes = new NodeRegister(faults);
    }

    /** Whether anything has been wrong so far. Then nothing more is built, but everything is still checked. */
    boolean broken() {
        return faults.count() > 0;
    }
}
