package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogRule.DUPLICATE_CODE;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.Reading;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.core.criteria.Source;
import io.github.ita4j.core.criteria.UnitKind;
import io.github.ita4j.core.text.Coded;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalYear;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Reads the lists of definitions that stand in the shared files or in a catalogue itself, and adds them to the definitions,
 * replacing those with the same code.
 */
record DefinitionsParser(Values values, Definitions definitions) {
    static final int MAX_THEME = 99;

    /**
     * Reads every list of definitions that a file has.
     *
     * @param file the members of the file
     * @param rulesMember the name under which rules are defined: in a catalogue, 'rules' names the ones it uses
     */
    void parse(Members file, String rulesMember) {
        Function<JsonValue, String> code = values::code;
        readList(file, "sources", "code", code, "", definitions.sources, this::source);
        Function<JsonValue, Integer> number = value -> values.whole(value, 1, MAX_THEME);
        readList(file, "themes", "number", number, 0, definitions.themes, this::theme);

        readList(file, "unitKinds", "code", code, "", definitions.unitKinds, this::unitKind);
        if (file.hasContent("themes") || file.hasContent("unitKinds")) {
            // The topics defined before point to themes and units that may just have been replaced.
            definitions.refreshTopics(UnaryOperator.identity());
        }
        TopicParser topics = new TopicParser(values, definitions);
        readList(file, "topics", "id", code, "", definitions.topics, topics::parse);
        AnswerScaleParser answerScales = new AnswerScaleParser(values);
        readList(file, "answerScales", "code", code, "", definitions.answerScales, answerScales::parse);
        GradeScaleParser gradeScales = new GradeScaleParser(values);
        readList(file, "gradeScales", "code", code, "", definitions.gradeScales, gradeScales::parse);
        readList(file, rulesMember, "step", code, "", definitions.rules, this::rule);
    }

    /** Reads one list; {@code unreadable} is what stands for a code that could not be read. */
    private <K, V> void readList(
            Members file,
            String list,
            String codeMember,
            Function<JsonValue, K> codeReader,
            K unreadable,
            Table<K, V> table,
            BiFunction<Members, K, Optional<V>> parser) {
        Set<K> seen = new HashSet<>();
        if (file.isNoList(list)) {
            table.addUnreadable();
        }
        for (Members members : file.objects(list)) {
            JsonValue where = members.need(codeMember);
            K code = codeReader.apply(where);
            Optional<V> value = parser.apply(members, code);
            members.done();
            if (code.equals(unreadable)) {
                table.addUnreadable();
            } else if (seen.add(code)) {
                table.put(code, value);
            } else {
                values.faults().add(DUPLICATE_CODE, "definition", where, "code", codeMember, "list", list);
            }
        }
    }

    private Optional<Source> source(Members members, String code) {
        LocalizedText title = members.words("title");
        Optional<FiscalYear> year = values.fiscalYear(members.find("fiscalYear"));
        Optional<String> address =
                Optional.of(values.text(members.find("address"))).filter(text -> !text.isEmpty());
        return members.broken() ? Optional.empty() : Optional.of(new Source(code, title, year, address));
    }

    private Optional<ImprovementTheme> theme(Members members, int number) {
        ImprovementTheme.Builder theme = ImprovementTheme.builder()
                .number(number)
                .name(members.words("name"))
                .evidence(members.evidence("evidence"));
        Set<IndicatorNumber> indicators = new LinkedHashSet<>();
        for (JsonValue element : members.findList("indicators")) {
            int indicator = values.whole(element, 1, IndicatorParser.MAX_NUMBER);
            if (indicator > 0 && !indicators.add(IndicatorNumber.of(indicator))) {
                values.faults().add(DUPLICATE_CODE, "indicator-of-theme", element);
            }
        }
        theme.indicators(indicators)
                .indicatorsEvidence(members.findEvidence("indicatorsEvidence", members.hasContent("indicators")));
        return members.broken() ? Optional.empty() : Optional.of(theme.build());
    }

    private Optional<UnitKind> unitKind(Members members, String code) {
        LocalizedText name = members.words("name");
        return members.broken() ? Optional.empty() : Optional.of(UnitKind.of(code, name));
    }

    private Optional<ScoringRule> rule(Members members, String step) {
        LocalizedText text = members.words("text");
        Evidence evidence = members.evidence("evidence");
        List<Reading> readings = readings(members);
        return members.broken() ? Optional.empty() : Optional.of(ScoringRule.of(step, text, evidence, readings));
    }

    private List<Reading> readings(Members members) {
        Set<Object> seen = new HashSet<>();
        List<Reading> readings = new ArrayList<>();
        for (Members reading : members.objects("readings")) {
            JsonValue where = reading.need("reading");
            Optional<Reading.Kind> kind = values.parsed(
                    where, code -> Coded.parse(Reading.Kind.class, code, "a reading"), Coded::code, "form.reading");
            LocalizedText text = reading.words("text");
            Evidence evidence = values.evidence(reading.need("evidence"));
            reading.done();
            if (!reading.broken() && seen.add(kind.orElseThrow())) {
                readings.add(new Reading(kind.get(), text, evidence));
            } else if (!reading.broken()) {
                values.faults().add(DUPLICATE_CODE, "reading", where);
            }
        }
        return readings;
    }
}
