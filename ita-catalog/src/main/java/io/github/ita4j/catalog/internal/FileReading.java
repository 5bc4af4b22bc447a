package io.github.ita4j.catalog.internal;

import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.Requirement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the parsers of one catalogue share while it is read. */
final class FileReading {
    final Values values;
    final CatalogFaults faults;
    final Definitions definitions;
    final NodeRegister nodes;

    /** The requirements that items carry over from other years; they are no part of an item, but of its measure. */
    final Map<ItemCode, List<Requirement>> carriedRequirements = new HashMap<>();

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
