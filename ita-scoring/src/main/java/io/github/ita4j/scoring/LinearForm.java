package io.github.ita4j.scoring;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Fraction;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The overall score as a linear form: the sum over the leaves of weight times score, divided by one common denominator.
 *
 * <p>Leaves are the items and, where a year's survey items are not known, the survey indicators. The weights are exact
 * whole numbers that sum to the denominator.
 *
 * <pre>{@code
 * LinearForm form = LinearForm.of(Catalogs.forYear(2566));
 * form.points(ItemCode.parse("o8"));  // 0.4: 40 points, 2 indicators, 5 sub-indicators, 10 items in 9.1
 * form.points(ItemCode.parse("o39")); // 2: an item of 10.2 is worth five times as much
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class LinearForm implements JsonObject {
    private final Catalog catalog;
    private final List<NodeCode> leaves;
    private final Map<NodeCode, Long> weights;
    private final long denominator;

    private LinearForm(Catalog catalog) {
        this.catalog = catalog;
        this.leaves = catalog.tree().leaves().stream().map(CriteriaNode::code).toList();
        BigInteger common =
                Fraction.commonDenominator(leaves.stream().map(this::shareOf).toList());
        this.denominator = common.longValueExact();
        Map<NodeCode, Long> whole = new LinkedHashMap<>();
        for (NodeCode leaf : leaves) {
            Fraction weight = shareOf(leaf).times(Fraction.of(common, BigInteger.ONE));
            whole.put(leaf, weight.numerator().longValueExact());
        }
        this.weights = Collections.unmodifiableMap(whole);
    }

    /**
     * Compiles a catalogue.
     *
     * @param catalog the criteria of a year
     * @return its linear form
     * @throws ArithmeticException if the common denominator does not fit into 63 bits, which no catalogue of fewer than a
     *     thousand items in groups of everyday sizes comes near
     */
    public static LinearForm of(Catalog catalog) {
        return new LinearForm(catalog);
    }

    /**
     * The leaves.
     *
     * @return the codes in the order of the catalogue
     */
    public List<NodeCode> leaves() {
        return leaves;
    }

    /**
     * The whole weights of the leaves.
     *
     * @return the weights by code, in the order of the catalogue; they sum to {@link #denominator()}
     */
    public Map<NodeCode, Long> weights() {
        return weights;
    }

    /**
     * The common denominator of the weights.
     *
     * @return 1 or more
     */
    public long denominator() {
        return denominator;
    }

    /**
     * The points of the overall score that a full score of a node is worth.
     *
     * @param code a node of the catalogue
     * @return the exact points, from more than 0 to 100
     * @throws IllegalArgumentException if the catalogue has no such node
     */
    public Fraction points(NodeCode code) {
        return catalog.node(code)
                .map(CriteriaNode::points)
                .orElseThrow(() -> new IllegalArgumentException(code.code() + " is no node of this catalogue."));
    }

    private Fraction shareOf(NodeCode code) {
        return points(code).dividedBy(Fraction.of(100));
    }
}
