package io.github.ita4j.core.criteria;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.text.Labelled;
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
 * summary.count(EvidenceSummary.Fact.Kind.ITEM_TITLE, Evidence.Kind.RECALLED); // 23
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
        return counts(kind).getOrDefault(evidence, 0);
    }

    /**
     * The numbers of facts of a kind by how they are known.
     *
     * @param kind what kind of fact
     * @return the numbers from the strongest evidence to the weakest; kinds of evidence that do not occur are left out
     */
    default Map<Evidence.Kind, Integer> counts(Fact.Kind kind) {
        Map<Evidence.Kind, Integer> counts = new EnumMap<>(Evidence.Kind.class);
        facts().stream()
                .filter(fact -> fact.kind() == kind)
                .forEach(fact -> counts.merge(fact.evidence().kind(), 1, Integer::sum));
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

    /**
     * One fact of a catalogue and how well it is known, such as the title of o12.
     *
     * <pre>{@code
     * EvidenceSummary.Fact fact = catalog.evidenceSummary().belowRead().get(0);
     * fact.kind().label().in(Language.ENGLISH) + ", " + fact.about(); // weights of instruments, IIT
     * fact.evidence().kind().code(); // inferred
     * catalog.evidenceSummary().count(EvidenceSummary.Fact.Kind.ITEM_TITLE, Evidence.Kind.MISSING); // 13
     * }</pre>
     */
    @Value.Immutable
    @ValueStyle
    interface Fact extends JsonObject {
        /**
         * What kind of fact it is.
         *
         * @return the kind
         */
        Kind kind();

        /**
         * What the fact is about.
         *
         * @return the code of an item, indicator, instrument, part or grade, the step of a rule, or the number of a theme
         */
        String about();

        /**
         * How well the fact is known.
         *
         * @return the evidence
         */
        Evidence evidence();

        /** The kinds of facts that a catalogue consists of. */
        enum Kind implements Labelled {
            /** The weight of an instrument. */
            WEIGHT,
            /** That an instrument is collected in a part. */
            PART,
            /** The name of an indicator or sub-indicator. */
            GROUP_TITLE,
            /** Which items an indicator has. */
            ITEMS,
            /** The name of an o-item, or the topic of a survey item. */
            ITEM_TITLE,
            /** The answer scale of an item. */
            ANSWER_SCALE,
            /** What an o-item requires, as a whole. */
            REQUIREMENTS,
            /** Which topics an o-item has. */
            TOPICS,
            /** That the year uses its grade scale, and each of its grades. */
            GRADE,
            /** Which parts are graded. */
            GRADED_PARTS,
            /** A rule by which scores are made. */
            RULE,
            /** An improvement theme. */
            THEME,
            /** Which survey indicators are analysed under an improvement theme. */
            THEME_INDICATORS
        }
    }
}
