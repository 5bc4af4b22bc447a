package io.github.ita4j.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.validation.CatalogRule;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.EvidenceSummary.Fact;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Reading;
import io.github.ita4j.core.criteria.ScoringRule;
import io.github.ita4j.core.criteria.Source;
import io.github.ita4j.core.criteria.Threshold;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Severity;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Overlays on the catalogues that come with ita4j, as users write them. */
class OverlayTest {
    private static final FiscalYear YEAR_2568 = FiscalYear.ofBuddhist(2568);
    private static final FiscalYear YEAR_2569 = FiscalYear.ofBuddhist(2569);

    static Stream<FiscalYear> years() {
        return Catalogs.years().stream();
    }

    /** An overlay that calls itself the edition 'mine' of a year. */
    private static String overlay(FiscalYear base, int year, String... members) {
        return "{\"format\": 1, \"overlayOf\": {\"fiscalYear\": " + base + ", \"edition\": \"nacc\"}, \"fiscalYear\": "
                + year + ", \"edition\": \"mine\", \"version\": \"0.1.0\""
                + String.join(
                        "", Stream.of(members).map(member -> ",\n" + member).toList()) + "}";
    }

    private static Catalog read(FiscalYear base, String... members) {
        return CatalogReader.read(overlay(base, base.buddhistYear(), members)).orElseThrow();
    }

    private static Item item(Catalog catalog, String code) {
        return catalog.item(ItemCode.parse(code)).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("years")
    void withNothingInItIsTheBaseUnderAnotherName(FiscalYear year) {
        Catalog base = Catalogs.forYear(year);

        Catalog catalog = read(year);

        assertThat(catalog.fiscalYear()).isEqualTo(year);
        assertThat(catalog.edition()).isEqualTo("mine");
        assertThat(catalog.version()).isEqualTo("0.1.0");
        assertThat(catalog.official()).isFalse();
        assertThat(catalog.stamp()).isNotEqualTo(base.stamp());
        assertThat(catalog)
                .isEqualTo(Catalog.builder()
                        .fiscalYear(year)
                        .edition("mine")
                        .version("0.1.0")
                        .addAllInstruments(base.instruments())
                        .gradeScale(base.gradeScale())
                        .gradeScaleEvidence(base.gradeScaleEvidence())
                        .addAllThemes(base.themes())
                        .addAllRules(base.rules())
                        .addAllCalendar(base.calendar())
                        .addAllLeastSamples(base.leastSamples())
                        .putAllRequiredMeasures(base.requiredMeasures())
                        .build());
        assertThat(base.official()).isTrue();
    }

    @Test
    void theDaysOfItsBaseAreThoseOfItsYearOnly() {
        Catalog base = Catalogs.forYear(YEAR_2568);
        String own = "\"calendar\": [{\"event\": \"oit\", \"to\": \"2025-04-30\", \"evidence\": \"recalled\"}]";

        assertThat(base.calendar()).isNotEmpty();
        assertThat(read(YEAR_2568).calendar()).isEqualTo(base.calendar());
        assertThat(CatalogReader.read(overlay(YEAR_2568, 2570)).orElseThrow().calendar())
                .isEmpty();
        for (int year : new int[] {2568, 2570}) {
            Catalog catalog = CatalogReader.read(overlay(YEAR_2568, year, own)).orElseThrow();
            assertThat(catalog.calendar()).map(entry -> entry.event().code()).containsExactly("oit");
            assertThat(catalog.leastSamples()).hasSameSizeAs(base.leastSamples());
        }
    }

    /** What was read is carried over with what was noted, and with where it was read. */
    @Test
    void whatWasNotedOfAFactIsNotedOfTheCarriedOneToo() {
        List<Fact> before = Catalogs.forYear(YEAR_2568).evidenceSummary().facts();
        List<Fact> after = CatalogReader.read(overlay(YEAR_2568, 2570))
                .orElseThrow()
                .evidenceSummary()
                .facts();
        for (int i = 0; i < before.size(); i++) {
            Evidence evidence = before.get(i).evidence();
            if (after.get(i).evidence().kind() != evidence.kind()) {
                assertThat(after.get(i).evidence().sources()).isEqualTo(evidence.sources());
                Optional<LocalizedText> note = after.get(i).evidence().note();
                for (Language language : Language.values()) {
                    assertThat(note.map(n -> n.in(language)).orElse(""))
                            .contains(evidence.note().map(n -> n.in(language)).orElse(""));
                }
            }
        }
        assertThat(before)
                .map(Fact::evidence)
                .anyMatch(evidence ->
                        evidence.kind() == Evidence.Kind.READ && evidence.note().isPresent());
    }

    @Test
    void mayLieOnOneVersionOfItsBase() {
        String overlay = overlay(YEAR_2568, 2568);

        assertThat(CatalogReader.read(overlay.replace(
                                "\"nacc\"}",
                                "\"nacc\", \"version\": \""
                                        + Catalogs.forYear(YEAR_2568).version() + "\"}"))
                        .faults())
                .isEmpty();
        assertThat(CatalogReader.read(overlay.replace("\"nacc\"}", "\"nacc\", \"version\": \"0.0.1\"}"))
                        .faults())
                .map(Fault::code)
                .containsExactly(CatalogRule.UNKNOWN_BASE);
    }

    @Test
    void namesTheBasesThereAre() {
        assertThat(CatalogReader.read(overlay(FiscalYear.ofBuddhist(2600), 2600))
                        .faults())
                .map(FaultTexts::of)
                .containsExactly(
                        "/overlayOf (line 1, column 28): found the catalogue nacc of 2600, expected a catalogue"
                                + " that comes with ita4j. There are "
                                + years().map(year -> "nacc of " + year).collect(Collectors.joining(", "))
                                + "; name one of them. What the overlay changes has"
                                + " not been checked.");
    }

    @ParameterizedTest
    @MethodSource("years")
    void mayNotCallItselfWhatAnyShippedCatalogueIsCalled(FiscalYear year) {
        String overlay = overlay(YEAR_2568, year.buddhistYear())
                .replace("\"mine\"", "\"nacc\"")
                .replace("\"0.1.0\"", "\"" + Catalogs.forYear(year).version() + "\"");

        assertThat(CatalogReader.read(overlay).faults()).map(Fault::code).containsExactly(CatalogRule.IDENTITY_TAKEN);
        // A correction under another version can be told apart.
        assertThat(CatalogReader.read(overlay.replaceAll("\"version\": \"[^\"]*\"", "\"version\": \"9.0.0-local\""))
                        .orElseThrow()
                        .stamp()
                        .official())
                .isFalse();
    }

    @Test
    void changesWeights() {
        Catalog base = Catalogs.forYear(YEAR_2568);

        Catalog catalog =
                read(YEAR_2568, "\"weights\": {\"IIT\": 25, \"EIT\": 35}", "\"weightsEvidence\": \"inferred\"");

        assertThat(catalog.instruments())
                .map(InstrumentCriteria::weight)
                .containsExactly(Fraction.of(25), Fraction.of(35), Fraction.of(40));
        assertThat(catalog.instruments().get(2)).isEqualTo(base.instruments().get(2));
        List<ScoringRule> rules = new ArrayList<>(catalog.rules());
        rules.removeAll(base.rules());
        assertThat(rules)
                .map(rule -> rule.text().english().orElseThrow())
                .containsExactly("The overall score is 25 % IIT, 35 % EIT and 40 % OIT");
        assertThat(catalog.requiredMeasures()).isEqualTo(base.requiredMeasures());
    }

    @Test
    void addsAReading() {
        Catalog base = Catalogs.forYear(YEAR_2568);

        Catalog catalog = read(YEAR_2568, """
                "ruleDefinitions": [
                  {"step": "instrument", "text": {"th": "กติกา", "en": "A rule"}, "evidence": "inferred", "readings": [
                    {"reading": "every-indicator", "text": {"th": "ทุกตัวชี้วัด", "en": "every indicator"},
                     "evidence": "missing"}]}
                ]""");

        assertThat(catalog.readings()).hasSize(base.readings().size() + 1);
        assertThat(catalog.readings().get(0).kind()).isEqualTo(Reading.Kind.EVERY_INDICATOR);
        assertThat(catalog.readings()).containsAll(base.readings());
    }

    @Test
    void changesThresholds() {
        Catalog catalog = read(YEAR_2568, """
                "grades": {
                  "pass-good": {"from": "86.00", "everyPartFrom": "86.00", "evidence": "inferred"},
                  "improve": {"from": "75.00", "evidence": "inferred"},
                  "improve-urgently": {"to": "74.99", "evidence": "inferred"}
                }""");

        assertThat(catalog.gradeScale().code()).isEqualTo("five-levels-mine");
        assertThat(catalog.gradeScale()
                        .grade(GradeCode.of("pass-good"))
                        .orElseThrow()
                        .everyPart()
                        .map(Threshold::from))
                .contains(Score.of(86));
        assertThat(catalog.gradeScale()
                        .grade(GradeCode.of("improve"))
                        .orElseThrow()
                        .overall()
                        .from())
                .isEqualTo(Score.of(75));
        GradeCode pass = GradeCode.of("pass");
        Catalog base = Catalogs.forYear(YEAR_2568);
        assertThat(catalog.gradeScale().grade(pass)).isEqualTo(base.gradeScale().grade(pass));
        assertThat(base.gradeScale().code()).isEqualTo("five-levels");
    }

    @Test
    void faultsInSharedDefinitionsSayWhereTheyAre() {
        assertThat(CatalogReader.read(overlay(
                                YEAR_2568, 2568, "\"grades\": {\"improve\": {\"from\": 75, \"evidence\": \"read\"}}"))
                        .faults())
                .map(FaultTexts::of)
                .containsExactly(
                        "/grades (line 2, column 11): found grade 'improve-urgently' to 69.99 below improve (75.00), so that scores between have no grade"
                                + " (in the definitions that come with ita4j at /gradeScales/1/grades/4/to), expected 74.99."
                                + " Let the bands cover 0 to 100, each ending 0.01 below the one before it. Say so in this"
                                + " file; the other one stays as it is.");
    }

    @Test
    void withdrawsTheLastItem() {
        Catalog base = Catalogs.forYear(YEAR_2568);

        Catalog catalog = read(YEAR_2568, "\"withdraw\": [\"o28\"]");

        List<NodeCode> nodes = new ArrayList<>(base.nodes());
        nodes.remove(ItemCode.parse("o28"));
        assertThat(catalog.nodes()).containsExactlyElementsOf(nodes);
        assertThat(catalog.requiredMeasures()).doesNotContainKey(ItemCode.parse("o28"));
    }

    @Test
    void withdrawsFromTheMiddleAndRenumbers() {
        Catalog base = Catalogs.forYear(YEAR_2568);

        Catalog catalog =
                read(YEAR_2568, "\"withdraw\": [\"o26\"]", "\"renumber\": {\"o27\": \"o26\", \"o28\": \"o27\"}");

        assertThat(catalog.items()).hasSize(15 + 9 + 27);
        assertThat(item(catalog, "o26").title()).isEqualTo(item(base, "o27").title());
        assertThat(catalog.requiredMeasures().get(ItemCode.parse("o27")).elements())
                .isEqualTo(base.requiredMeasures().get(ItemCode.parse("o28")).elements());
    }

    @Test
    void aHoleIsShownWhereTheOverlayMadeIt() {
        assertThat(CatalogReader.read(overlay(YEAR_2568, 2568, "\"withdraw\": [\"o26\"]"))
                        .faults())
                .map(FaultTexts::of)
                .containsExactly("/withdraw/0 (line 2, column 14): found 'o27' (in the base catalogue nacc of 2568 at"
                        + " /instruments/2/indicators/1/subIndicators/1/items/2/code), expected o26. Items are"
                        + " numbered 1, 2, 3 and so on through the whole instrument; renumber this one, or add the one"
                        + " that is missing. Say so in this file; the other one stays as it is.");
    }

    @Test
    void changesAnItem() {
        Catalog base = Catalogs.forYear(YEAR_2568);

        Catalog catalog = read(YEAR_2568, """
                "change": {
                  "o12": {
                    "requirements": [{"text": {"th": "รายงาน", "en": "The report"}, "evidence": "read"}],
                    "requirementsEvidence": "read"
                  }
                }""");

        assertThat(item(catalog, "o12").requirements())
                .map(requirement -> requirement.text().thai())
                .containsExactly("รายงาน");
        assertThat(catalog.requiredMeasures().get(ItemCode.parse("o12")).elements())
                .isEqualTo(item(catalog, "o12").requirements());
        assertThat(item(catalog, "o12").title()).isEqualTo(item(base, "o12").title());
        assertThat(item(catalog, "o11")).isEqualTo(item(base, "o11"));
    }

    @Test
    void changesTheOfficialEnglishNameWithItsEvidence() {
        Catalog catalog = read(YEAR_2568, """
                "change": {"3": {"officialEnglish": "Use of authority", "officialEnglishEvidence": "read-variant"}}""");
        Indicator power = catalog.indicator(IndicatorNumber.of(3)).orElseThrow();
        assertThat(power.officialEnglish()).contains("Use of authority");
        assertThat(power.officialEnglishEvidence().kind()).isEqualTo(Evidence.Kind.READ_VARIANT);
        assertThat(power.title())
                .isEqualTo(Catalogs.forYear(YEAR_2568)
                        .indicator(IndicatorNumber.of(3))
                        .orElseThrow()
                        .title());

        List<Fault> faults = CatalogReader.read(overlay(YEAR_2568, 2568, """
                "change": {"3": {"officialEnglish": "Use of authority"}}""")).faults();
        assertThat(faults).map(fault -> fault.code().code()).containsExactly("change-without-evidence");
    }

    @Test
    void onePlaceholderTopicOnEveryItemIsANotice() {
        String topics = Catalogs.forYear(YEAR_2568).requiredMeasures().keySet().stream()
                .map(code -> "\"" + code + "\": {\"topics\": [\"procurement-plan\"], \"topicsEvidence\": \"inferred\"}")
                .collect(Collectors.joining(","));
        CatalogReading reading = CatalogReader.read(overlay(YEAR_2568, 2568, "\"change\": {" + topics + "}"));
        assertThat(reading.catalog()).isPresent();
        assertThat(reading.faults()).hasSize(1);
        Fault notice = reading.faults().get(0);
        assertThat(notice.code().code()).isEqualTo("one-topic");
        assertThat(notice.severity()).isEqualTo(Severity.NOTICE);
        assertThat(notice.message(Language.ENGLISH))
                .contains("'procurement-plan' as the only topic of each of the 28 o-items");
    }

    private static String surveyItems(char letter, int first, int last) {
        return String.join(
                ",\n",
                IntStream.rangeClosed(first, last)
                        .mapToObj(number -> "{\"code\": \"" + letter + number
                                + "\", \"titleEvidence\": \"missing\", \"answerScale\": \"level4-pos\","
                                + " \"answerScaleEvidence\": \"inferred\"}")
                        .toList());
    }

    /** Members that take the survey items away, so that an indicator has none that are known. */
    private static String[] withoutSurveys() {
        String items = IntStream.rangeClosed(1, 24)
                .mapToObj(number -> number <= 15 ? "\"i" + number + "\"" : "\"e" + (number - 15) + "\"")
                .collect(Collectors.joining(", "));
        String indicators = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> "\"" + number + "\": {\"itemsEvidence\": \"missing\"}")
                .collect(Collectors.joining(", "));
        return new String[] {"\"withdraw\": [" + items + "]", "\"change\": {" + indicators + "}"};
    }

    private static String surveys() {
        List<String> additions = new ArrayList<>();
        for (int indicator = 1; indicator <= 8; indicator++) {
            boolean staff = indicator <= 5;
            int first = staff ? 6 * indicator - 5 : 5 * (indicator - 5) - 4;
            additions.add("{\"under\": \"" + indicator + "\", \"itemsEvidence\": \"read\", \"items\": ["
                    + surveyItems(staff ? 'i' : 'e', first, first + (staff ? 5 : 4)) + "]}");
        }
        return "\"add\": [" + String.join(",\n", additions) + "]";
    }

    @Test
    void replacesTheSurveyItemsOf2568() {
        Catalog base = Catalogs.forYear(YEAR_2568);

        Catalog catalog = read(YEAR_2568, withoutSurveys()[0], surveys());

        assertThat(catalog.items()).hasSize(30 + 15 + 28);
        assertThat(catalog.nodes()).containsAll(base.nodes());
        assertThat(catalog.indicators().values())
                .allSatisfy(indicator ->
                        assertThat(indicator.itemsEvidence().kind()).isNotEqualTo(Evidence.Kind.MISSING));
        assertThat(catalog.indicators().values())
                .map(Indicator::title)
                .containsExactlyElementsOf(base.indicators().values().stream()
                        .map(Indicator::title)
                        .toList());
        assertThat(item(catalog, "e15").answerScale()).isPresent();
        assertThat(catalog.instruments().get(2)).isEqualTo(base.instruments().get(2));
    }

    @Test
    void surveyItemsMayBeKnownForSomeIndicatorsOnly() {
        Catalog catalog = read(
                YEAR_2569,
                withoutSurveys()[0],
                withoutSurveys()[1].replace("\"3\": {\"itemsEvidence\": \"missing\"}, ", ""),
                "\"add\": [{\"under\": \"3\", \"itemsEvidence\": \"read\", \"items\": [" + surveyItems('i', 13, 18)
                        + "]}]");

        assertThat(catalog.items().keySet()).map(ItemCode::code).startsWith("i13", "i14");
    }

    @Test
    void draftsTheNextYear() {
        Catalog base = Catalogs.forYear(YEAR_2569);

        Catalog draft = CatalogReader.read(overlay(
                        YEAR_2569,
                        2570,
                        "\"weights\": {\"IIT\": 25, \"OIT\": 45}, \"weightsEvidence\": \"read\"",
                        "\"withdraw\": [\"o25\"], \"renumber\": {\"o26\": \"o25\"}",
                        """
                        "add": [{"under": "10.2", "items": [{
                          "code": "o26", "title": {"th": "รายงานใหม่", "en": "New report"}, "titleEvidence": "read",
                          "answerScale": "published", "answerScaleEvidence": "inferred",
                          "topics": ["open-report"], "topicsEvidence": "inferred"
                        }]}],
                        "topics": [{
                          "id": "open-report", "name": {"th": "รายงาน", "en": "Report"},
                          "theme": 7, "themeEvidence": "inferred",
                          "remedy": {"th": "เผยแพร่รายงาน", "en": "Publish the report."},
                          "owner": "planning", "due": "H1", "dueEvidence": "inferred"
                        }]"""))
                .orElseThrow();

        assertThat(draft.fiscalYear()).isEqualTo(FiscalYear.ofBuddhist(2570));
        assertThat(draft.items()).hasSize(15 + 9 + 26);
        assertThat(item(draft, "o25").title()).isEqualTo(item(base, "o26").title());
        assertThat(item(draft, "o26").titleEvidence().kind()).isEqualTo(Evidence.Kind.READ);
        assertThat(draft.requiredMeasures()
                        .get(ItemCode.parse("o26"))
                        .topics()
                        .get(0)
                        .remedy()
                        .english())
                .contains("Publish the report.");
    }

    @Test
    void whatWasReadForOneYearIsCarriedOverToAnother() {
        Catalog base = Catalogs.forYear(YEAR_2569);
        Catalog draft = CatalogReader.read(overlay(YEAR_2569, 2570)).orElseThrow();

        assertThat(item(base, "o1").titleEvidence().kind()).isEqualTo(Evidence.Kind.READ);
        assertThat(item(draft, "o1").titleEvidence().kind()).isEqualTo(Evidence.Kind.CARRIED_OVER);
        assertThat(item(draft, "o1").titleEvidence().note().orElseThrow())
                .satisfies(
                        note -> assertThat(note.english().orElseThrow()).startsWith("From the criteria of 2569 (nacc)"))
                .satisfies(note -> assertThat(note.thai()).startsWith("จากเกณฑ์ปี 2569 (nacc)"));
        for (Item item : draft.items().values()) {
            assertThat(item.titleEvidence().kind()).isNotEqualTo(Evidence.Kind.READ);
            // Weaker evidence does not get stronger.
            assertThat(item.topicsEvidence())
                    .isEqualTo(item(base, item.code().code()).topicsEvidence());
        }
        assertThat(draft.instruments().get(0).weightEvidence())
                .isEqualTo(base.instruments().get(0).weightEvidence());
        assertThat(draft.gradeScale()).isEqualTo(base.gradeScale());
        assertThat(draft.instruments().get(1).parts())
                .isEqualTo(base.instruments().get(1).parts());
        // Where it was read stays with it, and with the definitions that serve many years.
        assertThat(item(draft, "o1").titleEvidence().sources())
                .map(Source::code)
                .containsExactly("rtrda-2569");
        assertThat(read(YEAR_2568).rules().get(4).evidence().kind()).isEqualTo(Evidence.Kind.READ);
        assertThat(draft.rules().get(4).step()).isEqualTo("oit-item");
        assertThat(draft.rules().get(4).evidence().kind()).isEqualTo(Evidence.Kind.CARRIED_OVER);
    }

    @Test
    void whoseItIsIsCheckedEvenWithoutABase() {
        assertThat(CatalogReader.read("{\"overlayOf\": {}, \"version\": 1}").faults())
                .map(fault ->
                        fault.code() + " " + FaultTexts.pointer(fault) + " " + fault.words("what", Language.ENGLISH))
                .containsExactly(
                        "MISSING_MEMBER  no member 'format'",
                        "MISSING_MEMBER  no member 'fiscalYear'",
                        "MISSING_MEMBER  no member 'edition'",
                        "MISSING_MEMBER /overlayOf no member 'fiscalYear'",
                        "MISSING_MEMBER /overlayOf no member 'edition'",
                        "WRONG_TYPE /version 1");
    }
}
