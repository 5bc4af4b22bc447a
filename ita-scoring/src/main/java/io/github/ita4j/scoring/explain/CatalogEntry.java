package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.criteria.Fact;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * What a catalogue says of one node.
 *
 * @param code the node
 * @param title its name, where it is known
 * @param parent the node above; empty for the overall result
 * @param weight its share in the score above it; 1 for the overall result
 * @param points the points of the overall score that a full score of it is worth
 * @param rule the rule by which it is made from what is below it, or from its answers
 * @param rulePerParts the rule by which it is made from its parts
 * @param facts the facts that it rests on
 * @param parts the parts in which it is collected
 * @param children the nodes below
 */
record CatalogEntry(
        NodeCode code,
        Optional<LocalizedText> title,
        Optional<NodeCode> parent,
        Fraction weight,
        Fraction points,
        Optional<ScoringRule> rule,
        Optional<ScoringRule> rulePerParts,
        List<Fact> facts,
        List<CatalogEntry> parts,
        List<CatalogEntry> children) {}
