package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.fault.Nearest;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.time.FiscalYear;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code --node} asks to be explained: the grade, the overall score with the grade, or another node.
 *
 * @param node the node; empty where only the grade is asked for
 */
record ExplainedPart(Optional<NodeCode> node) {
    private static final String GRADE = "grade";

    /**
     * Reads what is to be explained by a year's criteria.
     *
     * @throws UsageException if it is neither {@code grade} nor a node of the year
     */
    static ExplainedPart of(String text, Catalog catalog) {
        return new ExplainedPart(text.equals(GRADE) ? Optional.empty() : Optional.of(node(text, catalog, GRADE)));
    }

    /**
     * Reads the code of a node of a year's criteria.
     *
     * @param others words that may stand in its place
     * @throws UsageException if there is no such node
     */
    static NodeCode node(String text, Catalog catalog, String... others) {
        return NodeCode.find(text).filter(catalog::contains).orElseThrow(() -> {
            String clean = NodeCode.find(text).map(NodeCode::code).orElseGet(() -> InputText.clean(text));
            Stream<String> codes = catalog.nodes().stream().map(NodeCode::code);
            List<String> nearest =
                    Nearest.words(clean, Stream.concat(Stream.of(others), codes).toList());
            FiscalYear year = catalog.fiscalYear();
            String words =
                    String.join("", Stream.of(others).map(other -> other + ", ").toList());
            Object known = UsageText.alternatives(nearest);
            String asked = InputText.quote(text);
            return new UsageException("no-node", "node", asked, "year", year, "nearest", known, "words", words);
        });
    }

    /** Whether the grade is to be explained. */
    boolean grade() {
        return node.isEmpty() || node.get() == Overall.OVERALL;
    }
}
