package io.github.ita4j.catalog.diff;

import io.github.ita4j.catalog.lineage.Crosswalk;
import io.github.ita4j.catalog.lineage.CrosswalkEntry.Wording;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Reading;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.text.Labelled;
import io.github.ita4j.core.text.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * What changed between two catalogues.
 *
 * <pre>{@code
 * CatalogDiff diff = CatalogDiff.between(catalog2568, catalog2569);
 * for (ItemDiff item : diff.changedItems().subList(0, 3)) {
 *     System.out.println(item.entry().relation().code() + " " + item.fromPoints() + " -> " + item.toPoints());
 * }
 * // unknown 10/3 -> 0
 * // unknown 10/3 -> 0
 * // unknown 10/3 -> 0
 * }</pre>
 *
 * <p>Compared are the items with their titles, topics, requirements, answer scales, points and places; instruments,
 * parts, indicators and sub-indicators with their titles and points; the grade scale; and the readings of rules that are not settled. Not compared are evidence and
 * notes, English translations, the wording of rules, themes and remedies, and the stamp of the catalogues.
 */
@Value.Immutable
@ValueStyle
public interface CatalogDiff extends JsonObject {
    /**
     * Which items belong together; it names the two catalogues, too.
     *
     * @return the crosswalk from the earlier catalogue to the later
     */
    Crosswalk crosswalk();

    /**
     * The items, changed or not.
     *
     * @return one difference for each entry of the crosswalk, in its order
     */
    List<ItemDiff> items();

    /**
     * What changed above the items.
     *
     * @return the changed instruments, then parts, indicators and sub-indicators, each kind by number
     */
    List<NodeChange> nodes();

    /**
     * How the grade scales differ.
     *
     * @return the difference, possibly empty
     */
    GradeScaleDiff gradeScale();

    /**
     * The readings of rules that are not settled which came in. Readings are compared by what they mean, not by their words.
     *
     * @return the readings of the later side whose kind the earlier one does not have, in its order
     */
    List<Reading> readingsAdded();

    /**
     * The readings of rules that are not settled which went.
     *
     * @return the readings of the earlier side whose kind the later one does not have, in its order
     */
    List<Reading> readingsWithdrawn();

    /**
     * Compares two catalogues of any years and editions.
     *
     * @param from the earlier one
     * @param to the later one
     * @return the difference
     */
    static CatalogDiff between(Catalog from, Catalog to) {
        return CatalogDiffMaker.between(Objects.requireNonNull(from, "from"), Objects.requireNonNull(to, "to"));
    }

    /**
     * The entries of which something differs.
     *
     * @return those that {@linkplain ItemDiff#differs() differ}, in the order of all entries
     */
    default List<ItemDiff> changedItems() {
        return items().stream().filter(ItemDiff::differs).toList();
    }

    /**
     * Whether nothing differs of what is compared.
     *
     * @return true for a catalogue and itself
     */
    default boolean isEmpty() {
        return changedItems().isEmpty()
                && nodes().isEmpty()
                && gradeScale().isEmpty()
                && readingsAdded().isEmpty()
                && readingsWithdrawn().isEmpty();
    }

    /**
     * What changed about an instrument, a part of one, an indicator or a sub-indicator. These are compared by code: 9.3
     * with 9.3, whatever is in it.
     *
     * <pre>{@code
     * CatalogDiff.NodeChange change = draftDiff.nodes().get(0);
     * change.node() + " " + change.kind(); // IIT CHANGED
     * change.from().orElseThrow().points() + " -> " + change.to().orElseThrow().points(); // 30 -> 25
     * change.retitled(); // false
     * }</pre>
     */
    @Value.Immutable
    @ValueStyle
    interface NodeChange extends JsonObject {
        /**
         * What is compared.
         *
         * @return the code of an instrument, a part, an indicator or a sub-indicator
         */
        NodeCode node();

        /**
         * Its state on the earlier side.
         *
         * @return the state, or empty if it was added
         */
        Optional<NodeState> from();

        /**
         * Its state on the later side.
         *
         * @return the state, or empty if it was withdrawn
         */
        Optional<NodeState> to();

        /**
         * What happened.
         *
         * @return added, withdrawn or changed
         */
        default ChangeKind kind() {
            if (from().isEmpty()) {
                return ChangeKind.ADDED;
            }
            return to().isEmpty() ? ChangeKind.WITHDRAWN : ChangeKind.CHANGED;
        }

        /**
         * Whether it has another title.
         *
         * @return true if both sides have it under titles that differ by more than white space
         */
        default boolean retitled() {
            return kind() == ChangeKind.CHANGED
                    && !Wording.same(from().map(NodeState::title), to().map(NodeState::title));
        }

        /**
         * Whether it is worth something else.
         *
         * @return true if both sides have it and it is worth other points of the overall score
         */
        default boolean pointsChanged() {
            return changed(NodeState::points);
        }

        /**
         * Whether it is in another instrument.
         *
         * @return true if both sides have it in different instruments
         */
        default boolean moved() {
            return changed(NodeState::instrument);
        }

        private boolean changed(Function<NodeState, Object> what) {
            return kind() == ChangeKind.CHANGED && !from().map(what).equals(to().map(what));
        }

        /**
         * An instrument, a part of one, an indicator or a sub-indicator as one catalogue has it.
         *
         * <pre>{@code
         * CatalogDiff.NodeChange.NodeState before = draftDiff.nodes().get(0).from().orElseThrow();
         * before.instrument(); // IIT
         * before.points(); // 30
         * }</pre>
         */
        @Value.Immutable
        @ValueStyle
        interface NodeState extends JsonObject {
            /**
             * The instrument it is in.
             *
             * @return the instrument; an instrument is in itself
             */
            Instrument instrument();

            /**
             * Its name.
             *
             * @return the title
             */
            LocalizedText title();

            /**
             * The points of the overall score that it is worth: the weight of an instrument, in percent, and shares of it
             * further down.
             *
             * @return the exact points
             */
            Fraction points();
        }

        /**
         * What happened to something that both catalogues name by the same code.
         *
         * <pre>{@code
         * Catalog catalog2566 = Catalogs.forYear(2566);
         * CatalogDiff.NodeChange change = CatalogDiff.between(Catalogs.forYear(2565), catalog2566).nodes().get(0);
         * change.node() + " " + change.kind(); // EIT1 ADDED
         * CatalogDiff.NodeChange.ChangeKind.ADDED.code(); // added
         * }</pre>
         *
         * <p>Immutable and thread-safe.
         */
        enum ChangeKind implements Labelled {
            /** Only the later side has it. */
            ADDED,
            /** Only the earlier side has it. */
            WITHDRAWN,
            /** Both sides have it, and something about it differs. */
            CHANGED
        }
    }
}
