package io.github.ita4j.scoring.compare;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes a catalogue with other weights or another grade scale. It names itself a what-if, since whoever reads a result
 * must see from its stamp that no criteria in force were at work, even where {@code official} is lost.
 */
record ChangedCriteria(Catalog catalog, Map<Instrument, Integer> weights, Optional<GradeScale> scale) {
    private static final String MARK = "what-if";
    private static final String RULE_STEP = "overall";
    private static final Evidence ASSUMED =
            Evidence.of(Evidence.Kind.INFERRED, LocalizedText.of("สมมติขึ้นเพื่อเปรียบเทียบ", "Assumed in a what-if"));

    /** The catalogue itself where nothing is changed. */
    static Catalog of(Catalog catalog, Map<Instrument, Integer> weights, Optional<GradeScale> scale) {
        for (Instrument instrument : weights.keySet()) {
            if (catalog.instrument(instrument).isEmpty()) {
                throw new IllegalArgumentException("Catalogue " + catalog.fiscalYear() + " " + catalog.edition()
                        + " has no " + instrument + " that could weigh something else.");
            }
        }
        return new ChangedCriteria(catalog, weights, scale).changed();
    }

    private Catalog changed() {
        boolean otherWeights = catalog.instruments().stream()
                .anyMatch(criteria -> !weight(criteria).equals(criteria.weight()));
        boolean otherScale = scale.filter(s -> !s.equals(catalog.gradeScale())).isPresent();
        if (!otherWeights && !otherScale) {
            return catalog;
        }
        Catalog.Builder builder = Catalog.builder()
                .like(catalog)
                .official(false)
                .edition(catalog.edition().endsWith(MARK) ? catalog.edition() : catalog.edition() + "-" + MARK)
                .version(version(otherWeights, otherScale));
        if (otherWeights) {
            builder.instruments(
                            catalog.instruments().stream().map(this::weighed).toList())
                    .rules(catalog.rules().stream().map(this::worded).toList());
        }
        if (otherScale) {
            builder.gradeScale(scale.orElseThrow()).gradeScaleEvidence(ASSUMED);
        }
        return builder.build();
    }

    private String version(boolean otherWeights, boolean otherScale) {
        String version = catalog.version();
        String separator = version.indexOf('-') < 0 ? "-" : ".";
        if (otherWeights) {
            version += separator + joined(".", "", "");
            separator = ".";
        }
        return otherScale ? version + separator + scale.orElseThrow().code() : version;
    }

    private InstrumentCriteria weighed(InstrumentCriteria criteria) {
        return weight(criteria).equals(criteria.weight())
                ? criteria
                : InstrumentCriteria.builder()
                        .like(criteria)
                        .weight(weight(criteria))
                        .weightEvidence(ASSUMED)
                        .build();
    }

    /** The rule that names the weights must name the new ones. */
    private ScoringRule worded(ScoringRule rule) {
        return rule.step().equals(RULE_STEP)
                ? ScoringRule.of(
                        RULE_STEP,
                        LocalizedText.of(
                                "คะแนนรวมคิดจากเครื่องมือตามน้ำหนัก " + joined(", ", " ร้อยละ ", ""),
                                "The overall score weighs " + joined(", ", " ", " %")),
                        ASSUMED)
                : rule;
    }

    private String joined(String delimiter, String before, String after) {
        List<InstrumentCriteria> instruments = catalog.instruments();
        return instruments.stream()
                .map(criteria -> criteria.instrument() + before + weight(criteria) + after)
                .collect(Collectors.joining(delimiter));
    }

    private Fraction weight(InstrumentCriteria criteria) {
        return Optional.ofNullable(weights.get(criteria.instrument()))
                .map(Fraction::of)
                .orElseGet(criteria::weight);
    }
}
