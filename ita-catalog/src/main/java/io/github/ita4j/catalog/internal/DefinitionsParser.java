package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogFault.Code.DUPLICATE_CODE;

import io.github.ita4j.catalog.internal.json.Faults;
import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.catalog.internal.json.Members;
import io.github.ita4j.catalog.internal.json.Values;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads the lists of definitions that stand in the shared files or in a catalogue itself. */
final class DefinitionsParser {
    private static final String READINGS = "every-instrument, every-part, every-indicator, parts-mean or parts-pooled";

    static final int MAX_THEME = 99;

    private final Values values;
    private final Facts facts;
    private final Faults faults;
    private final Definitions definitions;

    /** A parser that adds to definitions, replacing those with the same code. */
    DefinitionsParser(Values values, Definitions definitions) {
        this.values = values;
        this.facts = new Facts(values, definitions);
        this.faults = values.faults();
        this.definitions = definitions;
    }

    /**
     * Reads every list of definitions that a file has.
     *
     * @param file the members of the file
     * @param rulesMember the name under which rules are defined: in a catalogue, 'rules' names the ones it uses
     */
    void parse(Members file, String rulesMember) {
        Function<Optional<JsonValue>, Optional<String>> code = values::code;
        readList(file, "sources", "code", code, definitions.sources, this::source);
        readList(
                file,
                "themes",
                "number",
                member -> values.whole(member, 1, MAX_THEME),
                definitions.themes,
                this::theme);
        readList(file, "unitKinds", "code", code, definitions.unitKinds, this::unitKind);
        // The topics defined before point to themes and units that may just have been replaced.
        definitions.refreshTopics();
        TopicParser topics = new TopicParser(values, definitions);
        readList(file, "topics", "id", code, definitions.topics, topics::parse);
        AnswerScaleParser answerScales = new AnswerScaleParser(values, facts);
        readList(file, "answerScales", "code", code, definitions.answerScales, answerScales::parse);
        GradeScaleParser gradeScales = new GradeScaleParser(values, facts);
        readList(file, "gradeScales", "code", code, definitions.gradeScales, gradeScales::parse);
        readList(file, rulesMember, "step", code, definitions.rules, this::rule);
    }

    private <K, V> void readList(
            Members file,
            String list,
            String codeMember,
            Function<Optional<JsonValue>, Optional<K>> codeReader,
            Table<K, V> table,
            BiFunction<Members, Optional<K>, Optional<V>> parser) {
        Set<K> seen = new HashSet<>();
        if (file.isNoList(list)) {
            table.addUnreadable();
        }
        for (JsonValue element : file.findList(list)) {
            Optional<Members> object = values.object(element);
            if (object.isEmpty()) {
                table.addUnreadable();
                continue;
            }
            Members members = object.get();
            Optional<JsonValue> codeValue = members.need(codeMember);
            Optional<K> code = codeReader.apply(codeValue);
            Optional<V> value = parser.apply(members, code);
            members.done();
            if (code.isEmpty()) {
                table.addUnreadable();
            } else if (seen.add(code.get())) {
                table.put(code.get(), value);
            } else {
                JsonValue where = codeValue.orElse(element);
                faults.add(
                        DUPLICATE_CODE,
                        where,
                        where.describe() + " a second time",
                        "each " + codeMember + " in '" + list + "' once",
                        "Keep the right definition and remove the other, or give it a " + codeMember + " of its own.");
            }
        }
    }

    private Optional<Source> source(Members members, Optional<String> code) {
        Optional<LocalizedText> title = facts.needText(members, "title");
        Optional<JsonValue> year = members.find("fiscalYear");
        Optional<FiscalYear> fiscalYear = year.isPresent() ? values.fiscalYear(year.get()) : Optional.empty();
        Optional<JsonValue> address = members.find("address");
        Optional<String> found = address.isPresent() ? values.text(address.get()) : Optional.empty();
        return code.isPresent() && title.isPresent()
                ? Optional.of(new Source(code.get(), title.get(), fiscalYear, found))
                : Optional.empty();
    }

    private Optional<ImprovementTheme> theme(Members members, Optional<Integer> number) {
        Optional<LocalizedText> name = facts.needText(members, "name");
        Optional<Evidence> evidence = facts.needEvidence(members, "evidence");
        Optional<List<IndicatorNumber>> indicators = indicators(members.findList("indicators"));
        Optional<Evidence> indicatorsEvidence =
                facts.findEvidence(members, "indicatorsEvidence", members.hasContent("indicators"));
        if (number.isEmpty()
                || name.isEmpty()
                || evidence.isEmpty()
                || indicators.isEmpty()
                || indicatorsEvidence.isEmpty()
                || indicators.get().isEmpty() != (indicatorsEvidence.get().kind() == Evidence.Kind.MISSING)) {
            return Optional.empty();
        }
        return Optional.of(ImprovementTheme.builder()
                .number(number.get())
                .name(name.get())
                .evidence(evidence.get())
                .indicators(indicators.get())
                .indicatorsEvidence(indicatorsEvidence.get())
                .build());
    }

    /** The indicators of a theme, or nothing where one of them cannot be used. */
    private Optional<List<IndicatorNumber>> indicators(List<JsonValue> elements) {
        Set<IndicatorNumber> indicators = new LinkedHashSet<>();
        for (JsonValue element : elements) {
            Optional<Integer> number = values.whole(element, 1, IndicatorParser.MAX_NUMBER);
            if (number.isPresent() && !indicators.add(IndicatorNumber.of(number.get()))) {
                faults.add(
                        DUPLICATE_CODE,
                        element,
                        element.describe() + " a second time",
                        "each indicator of a theme once",
                        "Remove one of the two.");
            }
        }
        return indicators.size() == elements.size() ? Optional.of(List.copyOf(indicators)) : Optional.empty();
    }

    private Optional<UnitKind> unitKind(Members members, Optional<String> code) {
        Optional<LocalizedText> name = facts.needText(members, "name");
        return code.isPresent() && name.isPresent()
                ? Optional.of(UnitKind.of(code.get(), name.get()))
                : Optional.empty();
    }

    private Optional<ScoringRule> rule(Members members, Optional<String> step) {
        Optional<LocalizedText> text = facts.needText(members, "text");
        Optional<Evidence> evidence = facts.needEvidence(members, "evidence");
        Optional<List<Reading>> readings = readings(members.findList("readings"));
        return step.isPresent() && text.isPresent() && evidence.isPresent() && readings.isPresent()
                ? Optional.of(ScoringRule.of(step.get(), text.get(), evidence.get(), readings.get()))
                : Optional.empty();
    }

    /** The readings of a rule, or nothing where one of them cannot be used. */
    private Optional<List<Reading>> readings(List<JsonValue> elements) {
        Map<Reading.Kind, Reading> readings = new LinkedHashMap<>();
        for (JsonValue element : elements) {
            reading(element)
                    .filter(reading -> readings.putIfAbsent(reading.kind(), reading) != null)
                    .ifPresent(twice -> faults.add(
                            DUPLICATE_CODE,
                            element.member("reading").orElse(element),
                            "'" + twice.kind().code() + "' a second time",
                            "each reading of a rule once",
                            "Remove one of the two."));
        }
        return readings.size() == elements.size() ? Optional.of(List.copyOf(readings.values())) : Optional.empty();
    }

    private Optional<Reading> reading(JsonValue element) {
        return values.object(element).flatMap(members -> {
            Optional<Reading.Kind> kind = members.need("reading")
                    .flatMap(value -> values.parsed(
                            value, code -> Coded.parse(Reading.Kind.class, code, "a reading"), Coded::code, READINGS));
            Optional<LocalizedText> text = facts.needText(members, "text");
            Optional<Evidence> evidence = facts.needAnyEvidence(members, "evidence");
            members.done();
            return kind.isPresent() && text.isPresent() && evidence.isPresent()
                    ? Optional.of(new Reading(kind.get(), text.get(), evidence.get()))
                    : Optional.empty();
        });
    }
}
