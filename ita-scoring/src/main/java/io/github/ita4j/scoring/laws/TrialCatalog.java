package io.github.ita4j.scoring.laws;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.InstrumentPart;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.SubIndicator;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.LinearForm;
import io.github.ita4j.scoring.laws.LawViolation.LawExample;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A catalogue under trial and the computation that gives its results. */
final class TrialCatalog {
    private final Catalog catalog;
    private final Function<Catalog, Function<ScoreSheet, Assessment>> engines;
    private final Function<ScoreSheet, Assessment> engine;
    private final LinearForm form;
    private final Map<NodeCode, List<Score>> choices = new LinkedHashMap<>();
    private final Map<NodeCode, List<NodeCode>> children;

    TrialCatalog(Catalog catalog, Function<Catalog, Function<ScoreSheet, Assessment>> engines) {
        this.catalog = catalog;
        this.engines = engines;
        this.engine = engines.apply(catalog);
        this.form = LinearForm.of(catalog);
        this.children = children(catalog);
        catalog.items().values().forEach(item -> choices.put(item.code(), item.onlyScores()));
    }

    /** What is directly below instruments, indicators and sub-indicators, walked here and not by the tree that is on trial. */
    static Map<NodeCode, List<NodeCode>> children(Catalog catalog) {
        Map<NodeCode, List<NodeCode>> children = new LinkedHashMap<>();
        for (InstrumentCriteria instrument : catalog.instruments()) {
            List<NodeCode> indicators = new ArrayList<>();
            children.put(instrument.instrument(), indicators);
            for (Indicator indicator : instrument.indicators()) {
                indicators.add(indicator.number());
                List<NodeCode> below = new ArrayList<>();
                for (SubIndicator subIndicator : indicator.subIndicators()) {
                    below.add(subIndicator.number());
                    children.put(subIndicator.number(), codes(subIndicator.items()));
                }
                below.addAll(codes(indicator.items()));
                children.put(indicator.number(), below);
            }
        }
        return children;
    }

    private static List<NodeCode> codes(List<Item> items) {
        return items.stream().<NodeCode>map(Item::code).toList();
    }

    Catalog catalog() {
        return catalog;
    }

    /** The same rules with another catalogue. */
    TrialCatalog with(Catalog other) {
        return new TrialCatalog(other, engines);
    }

    ScoreSheet sheet(Map<NodeCode, Score> scores) {
        return ScoreSheet.builder()
                .fiscalYear(catalog.fiscalYear())
                .exact(true)
                .putAllScores(scores)
                .build();
    }

    Assessment assess(Map<NodeCode, Score> scores) {
        return engine.apply(sheet(scores));
    }

    LawExample example(SheetPair pair) {
        return ImmutableLawExample.of(
                sheet(pair.before()), assess(pair.before()), sheet(pair.after()), assess(pair.after()));
    }

    /** The items, and the indicators whose items are not known. */
    List<NodeCode> leaves() {
        return form.leaves();
    }

    /** The share of the total that a node has. */
    Fraction share(NodeCode code) {
        return form.points(code).dividedBy(Fraction.of(100));
    }

    /** The only scores a node can have, rising; empty where any can occur. */
    List<Score> choices(NodeCode code) {
        return choices.getOrDefault(code, List.of());
    }

    Score least(NodeCode leaf) {
        return choices(leaf).isEmpty() ? Score.ZERO : choices(leaf).get(0);
    }

    Score most(NodeCode leaf) {
        List<Score> all = choices(leaf);
        return all.isEmpty() ? Score.MAX : all.get(all.size() - 1);
    }

    Map<NodeCode, List<NodeCode>> children() {
        return children;
    }

    /** Everything below a node, the parts of an instrument with it. */
    Set<NodeCode> below(NodeCode code) {
        Set<NodeCode> below = new LinkedHashSet<>();
        if (code instanceof Instrument instrument) {
            catalog.instrument(instrument).stream()
                    .flatMap(criteria -> criteria.parts().stream())
                    .map(InstrumentPart::code)
                    .forEach(below::add);
        }
        for (NodeCode child : children.getOrDefault(code, List.of())) {
            below.add(child);
            below.addAll(below(child));
        }
        return below;
    }

    List<NodeCode> leavesOf(Instrument instrument) {
        Set<NodeCode> below = below(instrument);
        return leaves().stream().filter(below::contains).toList();
    }

    /** The place of the grade of a result, the best first; empty where more than one is possible. */
    Optional<Integer> rank(Assessment result) {
        return result.grade().map(catalog.gradeScale().grades()::indexOf);
    }
}
