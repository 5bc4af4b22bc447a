package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogRule.DANGLING_CODE;
import static io.github.ita4j.catalog.validation.CatalogRule.DUPLICATE_CODE;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.criteria.Reading;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.core.criteria.Source;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.criteria.UnitKind;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalYear;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What catalogues name by code: scales, themes, kinds of unit, topics, rules. Most of it is the same in every year and
 * stands in files of its own; a catalogue may add to it or replace single definitions.
 *
 * <p>Filled by one thread while files are read, then shared and only read: {@link #copy()} before adding to it.
 */
public final class Definitions {
    private static final int MAX_LISTED = 12;

    final Table<String, AnswerScale> answerScales = new Table<>();
    final Table<String, GradeScale> gradeScales = new Table<>();
    final Table<Integer, ImprovementTheme> themes = new Table<>();
    final Table<String, UnitKind> unitKinds = new Table<>();
    final Table<String, Topic> topics = new Table<>();
    final Table<String, ScoringRule> rules = new Table<>();
    final Table<String, Source> sources = new Table<>();

    /** No definitions yet. */
    public Definitions() {}

    /** The same definitions, to be added to. */
    Definitions copy() {
        Definitions copy = new Definitions();
        copy.answerScales.addAll(answerScales);
        copy.gradeScales.addAll(gradeScales);
        copy.themes.addAll(themes);
        copy.unitKinds.addAll(unitKinds);
        copy.topics.addAll(topics);
        copy.rules.addAll(rules);
        copy.sources.addAll(sources);
        return copy;
    }

    /** Definitions serve many years: what was read of other years only is not claimed for this one. */
    void claimFor(FiscalYear year) {
        claim(evidence -> evidence.asOf(year), readings -> readings);
    }

    /** What is known of the rules of one body is not claimed for those of another. */
    void claimNothing() {
        claim(
                evidence -> evidence.kind() == Evidence.Kind.MISSING
                        ? evidence
                        : Evidence.of(Evidence.Kind.RECALLED, CatalogFaults.text("of-the-nacc")),
                readings -> List.of());
    }

    private void claim(UnaryOperator<Evidence> change, UnaryOperator<List<Reading>> readings) {
        answerScales.replaceValues(scale -> AnswerScale.builder()
                .like(scale)
                .evidence(change.apply(scale.evidence()))
                .build());
        gradeScales.replaceValues(scale -> GradeScale.builder()
                .like(scale)
                .gradedPartsEvidence(change.apply(scale.gradedPartsEvidence()))
                .grades(scale.grades().stream()
                        .map(grade -> Grade.builder()
                                .like(grade)
                                .evidence(change.apply(grade.evidence()))
                                .build())
                        .toList())
                .build());
        themes.replaceValues(theme -> ImprovementTheme.builder()
                .like(theme)
                .evidence(change.apply(theme.evidence()))
                .indicatorsEvidence(change.apply(theme.indicatorsEvidence()))
                .build());
        rules.replaceValues(rule -> ScoringRule.of(
                rule.step(), rule.text(), change.apply(rule.evidence()), readings.apply(rule.readings())));
        refreshTopics(change);
    }

    /** Gives every topic the theme and the kind of unit as they are defined now, after some may have been replaced. */
    void refreshTopics(UnaryOperator<Evidence> change) {
        for (Topic topic : topics.values()) {
            Optional<ImprovementTheme> theme = themes.get(topic.theme().number());
            Optional<UnitKind> owner = unitKinds.get(topic.owner().code());
            topics.put(
                    topic.id(),
                    theme.flatMap(t -> owner.map(o -> Topic.builder()
                            .like(topic)
                            .theme(t)
                            .themeEvidence(change.apply(topic.themeEvidence()))
                            .owner(o)
                            .dueEvidence(change.apply(topic.dueEvidence()))
                            .build())));
        }
    }

    /** Looks up what a file names, {@code form} in words; a code that nothing defines is a fault. */
    static <K, V> Optional<V> resolve(Table<K, V> table, K code, String form, JsonValue where, CatalogFaults faults) {
        if (!table.mayDefine(code)) {
            faults.add(DANGLING_CODE, where, "form", CatalogFaults.text(form), "hint", hint(code, table.codes()));
        }
        return table.get(code);
    }

    /** What a value names by code; a code that cannot be read is a fault as well. */
    static <V> Optional<V> resolve(Table<String, V> table, JsonValue named, String form, Values values) {
        String code = values.code(named);
        return code.isEmpty() ? Optional.empty() : resolve(table, code, form, named, values.faults());
    }

    /** What a list names by code; a code that is there twice is a fault as well, and so is one that cannot be read. */
    static <V> List<V> resolveAll(
            Table<String, V> table, List<JsonValue> named, String form, String twice, Values values) {
        List<V> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonValue element : named) {
            String code = values.code(element);
            if (!code.isEmpty() && !seen.add(code)) {
                values.faults().add(DUPLICATE_CODE, twice, element);
            } else if (!code.isEmpty()) {
                Optional<V> value = resolve(table, code, form, element, values.faults());
                if (value.isPresent()) {
                    all.add(value.get());
                }
            }
        }
        return all;
    }

    /** The nearest code; where none is near, or numbers have no nearness, all of them if they are few. */
    private static Optional<LocalizedText> hint(Object code, Collection<String> codes) {
        Optional<LocalizedText> question =
                code instanceof String text ? CatalogFaults.didYouMean(text, codes) : Optional.empty();
        boolean list = question.isEmpty() && !codes.isEmpty() && codes.size() <= MAX_LISTED;
        return list ? Optional.of(CatalogFaults.text("there-are", "codes", String.join(", ", codes))) : question;
    }
}
