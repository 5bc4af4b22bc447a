package io.github.ita4j.core.criteria;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * How well a catalogue is known, fact by fact and in sum.
 *
 * <pre>{@code
 * EvidenceSummary summary = Catalogs.forYear(2567).evidenceSummary();
 * summary.count(Fact.Kind.ITEM_TITLE, Evidence.Kind.RECALLED); // 23
 * summary.belowRead().get(0).about(); // IIT: its weight follows from published scores
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface EvidenceSummary extends JsonObject {
    /**
     * Every fact of the catalogue.
     *
     * @return the facts in the order of the catalogue
     */
    List<Fact> facts();

    /**
     * The number of facts of a kind that are known in one way.
     *
     * @param kind what kind of fact
     * @param evidence how it is known
     * @return 0 or more
     */
    default int count(Fact.Kind kind, Evidence.Kind evidence) {
        return (int) facts().stream()
                .filter(fact -> fact.kind() == kind && fact.evidence().kind() == evidence)
                .count();
    }

    /**
     * The numbers of facts of a kind by how they are known.
     *
     * @param kind what kind of fact
     * @return the numbers from the strongest evidence to the weakest; kinds of evidence that do not occur are left out
     */
    default Map<Evidence.Kind, Integer> counts(Fact.Kind kind) {
        Map<Evidence.Kind, Integer> counts = new EnumMap<>(Evidence.Kind.class);
        for (Evidence.Kind evidence : Evidence.Kind.values()) {
            int count = count(kind, evidence);
            if (count > 0) {
                counts.put(evidence, count);
            }
        }
        return Collections.unmodifiableMap(counts);
    }

    /**
     * The facts that are known less well than by reading them in a source of the year.
     *
     * @return the facts in the order of the catalogue
     */
    default List<Fact> belowRead() {
        return facts().stream()
                .filter(fact -> fact.evidence().kind() != Evidence.Kind.READ)
                .toList();
    }
}
