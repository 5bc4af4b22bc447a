package io.github.ita4j.catalog.lineage;

import io.github.ita4j.catalog.lineage.ItemLink.LinkBasis;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.internal.Lists;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.text.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * One group of a crosswalk: items of both sides that belong together, or a single item without a counterpart, and what
 * became of it. For example, o11 and o19 of 2565 merged into o12 of 2566.
 *
 * <pre>{@code
 * CrosswalkEntry entry = crosswalk.entryFrom(ItemCode.parse("o11")).orElseThrow();
 * entry.relation(); // MERGED
 * entry.from().stream().map(Item::code).toList(); // [o11, o19]
 * entry.sameTopics(); // true
 * entry.exact(); // false
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface CrosswalkEntry extends JsonObject {
    /**
     * What became of the group.
     *
     * @return the relation
     */
    Relation relation();

    /**
     * The items of the side the crosswalk starts from.
     *
     * @return the items by code; empty if {@link #to()} has the one item of the group
     */
    List<Item> from();

    /**
     * The items of the side the crosswalk leads to.
     *
     * @return the items by code; empty if {@link #from()} has the one item of the group
     */
    List<Item> to();

    /**
     * Which item belongs to which.
     *
     * @return the links in order; empty for an item without a counterpart
     */
    List<ItemLink> links();

    /**
     * How well the relation is known: no better than its weakest link. Of an item without a counterpart it says how
     * well it is known that the other side has none, which is {@link Evidence.Kind#MISSING} for
     * {@link Relation#UNKNOWN}.
     *
     * @return the evidence, with a note where there is more to say
     */
    Evidence evidence();

    /**
     * Whether items of both sides are in the group.
     *
     * @return false for an item without a counterpart
     */
    default boolean matched() {
        return !from().isEmpty() && !to().isEmpty();
    }

    /**
     * Whether one item became one item under another code. An item that was both retitled and renumbered has the
     * relation {@link Relation#RETITLED}.
     *
     * @return true if there is one item each and the codes differ
     */
    default boolean renumbered() {
        return oneToOne() && !from().get(0).code().equals(to().get(0).code());
    }

    /**
     * Whether one item became one item under another title. An item that was both redefined and retitled has the
     * relation {@link Relation#REDEFINED}.
     *
     * @return true if there is one item each and the titles differ by more than white space
     */
    default boolean retitled() {
        return oneToOne() && !Wording.same(from().get(0).title(), to().get(0).title());
    }

    /**
     * Whether the items of both sides are about the same topics when taken together. A plain merger is; a merger that
     * drops or adds a topic is not.
     *
     * @return true if there are neither added nor withdrawn topics
     */
    default boolean sameTopics() {
        return addedTopics().isEmpty() && withdrawnTopics().isEmpty();
    }

    /**
     * The topics that came in.
     *
     * @return the topics of {@link #to()} that no item of {@link #from()} carries
     */
    default List<Topic> addedTopics() {
        return Lists.without(topics(to()), topics(from()), Topic::id);
    }

    /**
     * The topics that went.
     *
     * @return the topics of {@link #from()} that no item of {@link #to()} carries
     */
    default List<Topic> withdrawnTopics() {
        return Lists.without(topics(from()), topics(to()), Topic::id);
    }

    /**
     * Whether the group is one and the same item on both sides: one item each, tied by the same topics or, without
     * topics, by the same title. Such ties compose: what is exact from a to b and from b to c is exact from a to c.
     *
     * @return true for {@link Relation#EQUAL}, {@link Relation#RENUMBERED} and {@link Relation#RETITLED}, unless the
     *     tie is the code alone
     */
    default boolean exact() {
        return oneToOne() && sameTopics() && links().get(0).basis() != LinkBasis.CODE;
    }

    private static List<Topic> topics(List<Item> items) {
        return items.stream().flatMap(item -> item.topics().stream()).toList();
    }

    private boolean oneToOne() {
        return from().size() == 1 && to().size() == 1;
    }

    /**
     * When two texts of different catalogues are the same text: their Thai letters are the same. White space and characters
     * without width do not count, since Thai is written without spaces between words and sources put them where they like.
     * The English does not count either: it is our translation, and a better translation is no other title.
     *
     * <pre>{@code
     * CrosswalkEntry.Wording.same(LocalizedText.ofThai("รายงานผล ประจำปี"), LocalizedText.ofThai("รายงานผลประจำปี")); // true
     * }</pre>
     *
     * <p>Without state, and so thread-safe.
     */
    final class Wording {
        private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\x1C-\\x1F]+");

        private Wording() {}

        /**
         * Whether two texts are the same but for white space.
         *
         * @param a a text
         * @param b another text
         * @return true if their Thai letters are the same
         */
        public static boolean same(LocalizedText a, LocalizedText b) {
            return key(Objects.requireNonNull(a, "a")).equals(key(Objects.requireNonNull(b, "b")));
        }

        /**
         * Whether two texts that may be unknown are the same but for white space.
         *
         * @param a a text, or empty where it is not known
         * @param b another text, or empty where it is not known
         * @return true if both are the same or both are not known; a text known on one side only is a difference
         */
        public static boolean same(Optional<LocalizedText> a, Optional<LocalizedText> b) {
            return a.map(Wording::key).equals(b.map(Wording::key));
        }

        /**
         * What must be equal for two texts to be the same.
         *
         * @param text a text
         * @return its Thai letters without white space; not for showing
         */
        public static String key(LocalizedText text) {
            return BLANK.matcher(text.thai()).replaceAll("");
        }
    }
}
