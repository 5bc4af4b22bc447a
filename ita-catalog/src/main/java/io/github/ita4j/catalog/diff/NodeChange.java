package io.github.ita4j.catalog.diff;

import io.github.ita4j.catalog.lineage.CrosswalkEntry.Wording;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.text.Labelled;
import io.github.ita4j.core.text.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What changed about an instrument, a part of one, an indicator or a sub-indicator. These are compared by code: 9.3
 * with 9.3, whatever stands in it.
 *
 * <pre>{@code
 * NodeChange change = draftDiff.nodes().get(0);
 * change.node() + " " + change.kind(); // IIT CHANGED
 * change.from().orElseThrow().points() + " -> " + change.to().orElseThrow().points(); // 30 -> 25
 * change.retitled(); // false
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface NodeChange extends JsonObject {
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
        return kind() == ChangeKind.CHANGED && !Wording.same(titleOf(from()), titleOf(to()));
    }

    /**
     * Whether it is worth something else.
     *
     * @return true if both sides have it and it is worth other points of the overall score
     */
    default boolean pointsChanged() {
        return kind() == ChangeKind.CHANGED && !from().map(NodeState::points).equals(to().map(NodeState::points));
    }

    /**
     * Whether it stands in another instrument.
     *
     * @return true if both sides have it in different instruments
     */
    default boolean moved() {
        return kind() == ChangeKind.CHANGED
                && !from().map(NodeState::instrument).equals(to().map(NodeState::instrument));
    }

    /**
     * The change read from the other side.
     *
     * @return the same with the two sides swapped
     */
    default NodeChange mirrored() {
        return ImmutableNodeChange.of(node(), to(), from());
    }

    private static Optional<LocalizedText> titleOf(Optional<NodeState> state) {
        return state.map(NodeState::title);
    }

    /**
     * An instrument, a part of one, an indicator or a sub-indicator as one catalogue has it.
     *
     * <pre>{@code
     * NodeChange.NodeState before = draftDiff.nodes().get(0).from().orElseThrow();
     * before.instrument(); // IIT
     * before.points(); // 30
     * }</pre>
     */
    @Value.Immutable
    @ValueStyle
    interface NodeState extends JsonObject {
        /**
         * The instrument it stands in.
         *
         * @return the instrument; an instrument stands in itself
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
     * NodeChange change = CatalogDiff.between(Catalogs.forYear(2565), catalog2566).nodes().get(0);
     * change.node() + " " + change.kind(); // EIT1 ADDED
     * NodeChange.ChangeKind.ADDED.mirrored(); // WITHDRAWN
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
        CHANGED;

        /**
         * The kind read from the other side.
         *
         * @return withdrawn for added, added for withdrawn, changed for changed
         */
        public ChangeKind mirrored() {
            return switch (this) {
                case ADDED -> WITHDRAWN;
                case WITHDRAWN -> ADDED;
                case CHANGED -> CHANGED;
            };
        }
    }
}
