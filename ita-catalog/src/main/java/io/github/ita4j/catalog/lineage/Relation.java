package io.github.ita4j.catalog.lineage;

import io.github.ita4j.catalog.lineage.CrosswalkEntry.Wording;
import io.github.ita4j.core.text.Labelled;

/**
 * What became of a group of items between two catalogues. The relations exclude each other: a group has exactly one,
 * found by counting its items on both sides first, then by comparing topics, title and code in this order.
 *
 * <table>
 *   <caption>How the relation of a group follows</caption>
 *   <tr><th>items from : to</th><th>topics</th><th>title</th><th>code</th><th>relation</th></tr>
 *   <tr><td>1 : 1</td><td>same</td><td>same</td><td>same</td><td>{@link #EQUAL}</td></tr>
 *   <tr><td>1 : 1</td><td>same</td><td>same</td><td>other</td><td>{@link #RENUMBERED}</td></tr>
 *   <tr><td>1 : 1</td><td>same</td><td>other</td><td>any</td><td>{@link #RETITLED}</td></tr>
 *   <tr><td>1 : 1</td><td>some the same</td><td>any</td><td>any</td><td>{@link #REDEFINED}</td></tr>
 *   <tr><td>n : 1</td><td></td><td></td><td></td><td>{@link #MERGED}</td></tr>
 *   <tr><td>1 : n</td><td></td><td></td><td></td><td>{@link #SPLIT}</td></tr>
 *   <tr><td>n : n</td><td></td><td></td><td></td><td>{@link #REGROUPED}</td></tr>
 *   <tr><td>0 : 1</td><td></td><td></td><td></td><td>{@link #NEW} or {@link #UNKNOWN}</td></tr>
 *   <tr><td>1 : 0</td><td></td><td></td><td></td><td>{@link #WITHDRAWN} or {@link #UNKNOWN}</td></tr>
 * </table>
 *
 * <p>Titles are compared as {@link Wording} says; two titles that are not known count as the same, one that is not
 * known and one that is as different.
 *
 * <pre>{@code
 * crosswalk.entries(Relation.MERGED).size(); // 3
 * Relation.MERGED.code(); // merged
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public enum Relation implements Labelled {
    /** One item each, with the same topics, title and code. */
    EQUAL,
    /** One item each, with the same topics and title under another code. */
    RENUMBERED,
    /** One item each, with the same topics under another title; whether the code changed too, the entry says. */
    RETITLED,
    /**
     * One item each that share a topic, but not all topics: the item now asks for more, for less, or for something else
     * too.
     */
    REDEFINED,
    /** Several items became one. */
    MERGED,
    /** One item became several. */
    SPLIT,
    /** The topics of several items were dealt out anew over several items. */
    REGROUPED,
    /** An item of the later side that no item of the other side corresponds to. */
    NEW,
    /** An item of the earlier side that no item of the other side corresponds to. */
    WITHDRAWN,
    /**
     * An item of either side of which nobody can tell whether the other side has it: too little is known of the item
     * itself, or the other side holds items that are not known and any of them may be the one.
     */
    UNKNOWN
}
