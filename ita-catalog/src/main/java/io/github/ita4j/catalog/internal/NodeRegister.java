package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogRule.DUPLICATE_CODE;
import static io.github.ita4j.catalog.validation.CatalogRule.INDICATOR_IN_TWO_INSTRUMENTS;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.text.LocalizedText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every code of a catalogue for which a score can be given, each once. */
final class NodeRegister {
    /** Where a code was first seen: the instrument's object, to tell two instruments from one. */
    private final Map<NodeCode, JsonValue> instruments = new LinkedHashMap<>();

    private final CatalogFaults faults;
    private boolean incomplete;

    NodeRegister(CatalogFaults faults) {
        this.faults = faults;
    }

    /**
     * Enters a code.
     *
     * @param code the code
     * @param where where it is written
     * @param instrument the instrument of the file that it stands under
     * @return whether it is there for the first time; if not, the fault has been reported
     */
    boolean add(NodeCode code, JsonValue where, JsonValue instrument) {
        JsonValue earlier = instruments.putIfAbsent(code, instrument);
        if (earlier == null) {
            return true;
        }
        if (code instanceof IndicatorNumber && earlier != instrument) {
            LocalizedText place = CatalogFaults.origin(earlier)
                    .orElseGet(() -> CatalogFaults.text("in-this-file", "pointer", earlier.pointer()));
            faults.add(INDICATOR_IN_TWO_INSTRUMENTS, where, "indicator", code.code(), "place", place);

        } else {
            faults.add(DUPLICATE_CODE, where, "code", code.code());
        }
        return false;
    }

    /** Notes that a code could not be read: from now on nothing is known to be absent. */
    void addUnreadable() {
        incomplete = true;
    }

    /** Whether a code is there, or may be there for all that is known. */
    boolean mayContain(NodeCode code) {
        return incomplete || instruments.containsKey(code);
    }

    /** The codes of the items. */
    Collection<String> itemCodes() {
        return instruments.keySet().stream()
                .filter(code -> code instanceof ItemCode)
                .map(NodeCode::code)
                .toList();
    }
}
