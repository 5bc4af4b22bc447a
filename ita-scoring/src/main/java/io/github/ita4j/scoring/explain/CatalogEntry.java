package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.ScoringRule;
import java.util.List;
import java.util.Optional;

/**
 * What a catalogue says of one node.
 *
 * @param place its place among all nodes, in the order of the catalogue
 * @param blank the node without anything that an assessment adds; made once, so that an explanation copies what all
 *     assessments share
 * @param rulePerParts the rule by which it is made from its parts
 * @param parts the parts in which it is collected
 * @param children the nodes below
 */
record CatalogEntry(
        int place,
        ImmutableExplainedNode blank,
        Optional<ScoringRule> rulePerParts,
        List<CatalogEntry> parts,
        List<CatalogEntry> children) {

    NodeCode code() {
        return blank.code();
    }

    boolean isLeaf() {
        return children.isEmpty() && parts.isEmpty();
    }
}
