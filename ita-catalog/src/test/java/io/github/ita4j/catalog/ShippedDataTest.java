package io.github.ita4j.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Catalog.CalendarEntry;
import io.github.ita4j.core.criteria.Catalog.LeastSample;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.EvidenceSummary;
import io.github.ita4j.core.criteria.EvidenceSummary.Fact;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.RequiredMeasure;
import io.github.ita4j.core.criteria.Requirement;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.criteria.Topic.DuePart;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped catalogues against what is known of the years: nothing here is rebuilt from the data itself. */
class ShippedDataTest {
    private static Catalog catalog(int year) {
        return Catalogs.forYear(FiscalYear.ofBuddhist(year));
    }

    private static long items(Catalog catalog, Instrument instrument) {
        return catalog.items().keySet().stream()
                .filter(code -> code.instrument() == instrument)
                .count();
    }

    @ParameterizedTest
    @CsvSource({
        "2563, 30, 15, 43, 9 8 7 4 5, 8 2",
        "2564, 30, 15, 43, 9 8 7 4 5, 8 2",
        "2565, 30, 15, 43, 9 8 7 4 5, 8 2",
        "2566, 30, 15, 43, 10 8 4 4 4, 8 5",
        "2567, 15, 9, 35, 6 7 4 4 4, 8 2",
        "2568, 15, 9, 28, 4 7 2 3 4, 4 4",
        "2569, 15, 9, 26, 4 6 2 3 4, 3 4"
    })
    void itemsAreCountedAsInTheYear(int year, int iit, int eit, int oit, String of9, String of10) {
        Catalog catalog = catalog(year);
        assertThat(items(catalog, Instrument.IIT)).isEqualTo(iit);
        assertThat(items(catalog, Instrument.EIT)).isEqualTo(eit);
        assertThat(items(catalog, Instrument.OIT)).isEqualTo(oit);
        assertThat(groups(catalog, 9)).isEqualTo(of9);
        assertThat(groups(catalog, 10)).isEqualTo(of10);
    }

    private static String groups(Catalog catalog, int indicator) {
        return catalog.indicator(IndicatorNumber.of(indicator)).orElseThrow().subIndicators().stream()
                .map(group -> Integer.toString(group.items().size()))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(ints = {2563, 2564, 2565, 2566, 2567, 2568, 2569})
    void theStructureIsThatOfEveryYear(int year) {
        Catalog catalog = catalog(year);
        assertThat(catalog.official()).isTrue();
        assertThat(catalog.edition()).isEqualTo("nacc");
        assertThat(catalog.instruments())
                .map(InstrumentCriteria::weight)
                .containsExactly(Fraction.of(30), Fraction.of(30), Fraction.of(40));
        assertThat(catalog.instruments())
                .map(instrument -> instrument.indicators().stream()
                        .map(indicator -> indicator.number().code())
                        .collect(Collectors.joining(" ")))
                .containsExactly("1 2 3 4 5", "6 7 8", "9 10");
        assertThat(catalog.themes()).hasSize(7);
        assertThat(catalog.themes().stream().flatMap(theme -> theme.indicators().stream()))
                .map(IndicatorNumber::number)
                .contains(1, 2, 3, 4, 5, 6, 7, 8)
                .doesNotContain(9, 10);
        assertThat(catalog.requiredMeasures().keySet())
                .containsExactlyElementsOf(catalog.items().keySet().stream()
                        .filter(code -> code.instrument() == Instrument.OIT)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2563, AA A B C D E F, 'overall', ''",
        "2565, AA A B C D E F, 'overall', ''",
        "2566, pass-excellent pass-good pass improve improve-urgently, 'parts', EIT1 EIT2",
        "2569, pass-excellent pass-good pass improve improve-urgently, 'parts', EIT1 EIT2"
    })
    void gradesAreThoseOfTheYear(int year, String grades, String kind, String parts) {
        Catalog catalog = catalog(year);
        assertThat(catalog.gradeScale().grades().stream()
                        .map(g -> g.code().code())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(grades);
        assertThat(catalog.gradeScale().gradedParts())
                .map(NodeCode::code)
                .isEqualTo(
                        kind.equals("parts")
                                ? Stream.of("IIT", "EIT1", "EIT2", "OIT").toList()
                                : Stream.<String>of().toList());
        assertThat(catalog.instrument(Instrument.EIT).orElseThrow().parts().stream()
                        .map(part -> part.code().code())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(parts);
        assertThat(catalog.gradeScale().grades())
                .filteredOn(Grade::passing)
                .allMatch(grade -> grade.overall().from().reported().intValueExact() >= 85);
    }

    /** Evidence of the titles of survey items, of the titles of o-items, and of the requirements of o-items. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2563 | read:2 inferred:28 recalled:15 | read:1 inferred:40 recalled:2 | read:5 read-variant:26 recalled:12",
                "2564 | read:30 recalled:15 | read:43 | read:4 read-variant:27 recalled:12",
                "2565 | inferred:30 recalled:15 | read:43 | read:2 read-variant:29 recalled:12",
                "2566 | read:32 missing:13 | read:43 | read:15 inferred:20 missing:8",
                "2567 | inferred:16 recalled:1 missing:7 | read:4 inferred:9 recalled:22 | read:6 inferred:2 missing:27",
                "2568 | inferred:16 recalled:1 missing:7 | read:28 | read:27 inferred:1",
                "2569 | inferred:16 recalled:1 missing:7 | read:26 | read-variant:15 missing:11"
            })
    void evidenceIsExactlyAsStrongAsTheSources(int year, String survey, String titles, String requirements) {
        Collection<Item> items = catalog(year).items().values();
        assertThat(tally(items, false, Item::titleEvidence)).isEqualTo(survey);
        assertThat(tally(items, true, Item::titleEvidence)).isEqualTo(titles);
        assertThat(tally(items, true, Item::requirementsEvidence)).isEqualTo(requirements);
    }

    private static String tally(Collection<Item> items, boolean oit, Function<Item, Evidence> evidence) {
        Map<Evidence.Kind, Long> counts = items.stream()
                .filter(item -> (item.code().instrument() == Instrument.OIT) == oit)
                .collect(Collectors.groupingBy(
                        item -> evidence.apply(item).kind(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey().code() + ":" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    /** What was read for one year is not claimed for another: whatever is called read names a source of its year. */
    @ParameterizedTest
    @ValueSource(ints = {2563, 2564, 2565, 2566, 2567, 2568, 2569})
    void nothingIsReadWithoutASourceOfItsYear(int year) {
        Catalog catalog = catalog(year);
        Map<String, Evidence> all = new LinkedHashMap<>();
        catalog.evidenceSummary().facts().forEach(fact -> all.put(fact.kind() + " " + fact.about(), fact.evidence()));
        catalog.items().values().forEach(item -> {
            item.answerScale().ifPresent(scale -> all.put(scale.code(), scale.evidence()));
            item.parts().forEach(scale -> all.put(scale.code(), scale.evidence()));
            for (Requirement requirement : item.requirements()) {
                all.put(item.code() + " " + requirement.text().thai(), requirement.evidence());
            }
        });
        catalog.requiredMeasures().values().forEach(measure -> {
            for (Requirement element : measure.elements()) {
                all.put(measure.item() + " " + element.text().thai(), element.evidence());
            }
            for (Topic topic : measure.topics()) {
                all.put(topic.id() + " theme", topic.themeEvidence());
                all.put(topic.id() + " due", topic.dueEvidence());
            }
        });
        catalog.calendar().forEach(entry -> all.put("calendar " + entry.event(), entry.evidence()));
        catalog.leastSamples().forEach(sample -> all.put("sample " + sample.kind(), sample.evidence()));
        catalog.indicators()
                .forEach((number, indicator) -> all.put("English " + number, indicator.officialEnglishEvidence()));
        assertThat(all).hasSizeGreaterThan(200);
        all.forEach((fact, evidence) -> {
            if (evidence.kind() == Evidence.Kind.READ) {
                assertThat(evidence.sources().stream().flatMap(source -> source.fiscalYear().stream()))
                        .as("%s of %d", fact, year)
                        .contains(catalog.fiscalYear());
            } else if (evidence.kind() == Evidence.Kind.READ_VARIANT && year > 2565) {
                assertThat(evidence.sources()).as("%s of %d", fact, year).isNotEmpty();
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2563, OIT, '', 2020-07-15",
        "2565, OIT, 2022-03-01, 2022-04-30",
        "2565, RESULTS, 2022-08-01, 2022-08-01",
        "2567, ASSESSMENT, 2024-01-01, 2024-06-30",
        "2568, RESULTS, 2025-08-15, 2025-08-15"
    })
    void theCalendarIsAsItWasRead(int year, CalendarEntry.Event event, String from, String to) {
        assertThat(catalog(year).calendar())
                .filteredOn(entry -> entry.event() == event)
                .map(entry -> entry.from().map(Object::toString).orElse("") + " "
                        + entry.to().map(Object::toString).orElse(""))
                .containsExactly(from + " " + to);
        assertThat(catalog(2569).calendar()).isEmpty();
    }

    @Test
    void officialEnglishAndLeastSamples() {
        Indicator one = catalog(2564).indicator(IndicatorNumber.of(1)).orElseThrow();
        assertThat(one.officialEnglish()).contains("Bribery Fraud");
        assertThat(one.officialEnglishEvidence().kind()).isEqualTo(Evidence.Kind.READ);
        assertThat(one.title().english()).contains("Performance of duty");
        assertThat(catalog(2568)
                        .indicator(IndicatorNumber.of(1))
                        .orElseThrow()
                        .officialEnglishEvidence()
                        .kind())
                .isEqualTo(Evidence.Kind.CARRIED_OVER);
        assertThat(catalog(2568).leastSamples())
                .extracting(LeastSample::respondents)
                .containsExactly(70, 60, 50, 40, 30, 100, 400, 400);
        assertThat(catalog(2566).leastSamples()).isEmpty();
    }

    /** The scales and rules of 2564, 2565 and 2567 in other years. */
    @ParameterizedTest
    @CsvSource({
        "2563, answer-four-levels, carried-over",
        "2564, answer-four-levels, read",
        "2566, answer-four-levels, inferred",
        "2567, answer-six-levels, recalled",
        "2564, answer-yes-no, read",
        "2567, answer-yes-no, read-variant",
        "2569, answer-yes-no, carried-over",
        "2566, oit-item, carried-over",
        "2567, oit-item, read",
        "2569, oit-item, carried-over",
        "2564, question-parts, read-variant",
        "2567, overall, inferred",
        "2568, overall, read"
    })
    void theEvidenceOfARuleIsThatOfTheYear(int year, String step, String kind) {
        assertThat(catalog(year).rules())
                .filteredOn(rule -> rule.step().equals(step))
                .map(rule -> rule.evidence().kind().code())
                .containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "2563, A, carried-over",
        "2565, A, read",
        "2566, pass-good, carried-over",
        "2567, pass-good, read-variant",
        "2568, pass, read-variant"
    })
    void theEvidenceOfAGradeIsThatOfTheYear(int year, String grade, String kind) {
        assertThat(catalog(year).gradeScale().grades())
                .filteredOn(one -> one.code().code().equals(grade))
                .map(one -> one.evidence().kind().code())
                .containsExactly(kind);
    }

    @Test
    void gradesAreFoundByEveryNameOfTheirs() {
        for (String name : List.of(
                "ผ่านดี",
                " ระดับผ่านดี ",
                "ระดับ  ผ่านดี",
                "Pass, good",
                "pass-good",
                "PASS GOOD",
                "Level: pass good")) {
            assertThat(catalog(2568).gradeScale().named(name))
                    .as(name)
                    .map(grade -> grade.code().code())
                    .contains("pass-good");
        }
        for (String name : List.of("AA", "aa", "ระดับ AA", "Level AA", "เกรด AA")) {
            assertThat(catalog(2565).gradeScale().named(name))
                    .as(name)
                    .map(grade -> grade.code().code())
                    .contains("AA");
            assertThat(catalog(2568).gradeScale().named(name)).as(name).isEmpty();
        }
        assertThat(catalog(2568).gradeScale().named("ผ่าน"))
                .map(grade -> grade.code().code())
                .contains("pass");
        assertThat(catalog(2568).gradeScale().named("ระดับ")).isEmpty();
        assertThat(catalog(2568).gradeScale().named("")).isEmpty();
    }

    @Test
    void theRulesThatAreNotSettledHaveTheirReadings() {
        for (int year : new int[] {2566, 2567, 2568, 2569}) {
            Catalog catalog = catalog(year);
            assertThat(catalog.readings())
                    .map(reading -> reading.kind().code()
                            + (reading.kind().isApplied(catalog) ? " applied " : " ")
                            + reading.kind()
                                    .gradedParts(catalog)
                                    .map(parts ->
                                            parts.stream().map(NodeCode::code).toList())
                                    .orElse(List.of()))
                    .containsExactly(
                            "parts-mean applied []",
                            "parts-pooled []",
                            "every-instrument [IIT, EIT, OIT]",
                            "every-part applied [IIT, EIT1, EIT2, OIT]",
                            "every-indicator [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]");
        }
        for (int year : new int[] {2563, 2564, 2565}) {
            assertThat(catalog(year).readings()).isEmpty();
        }
    }

    @Test
    void theSummarySaysHowWellAYearIsKnown() {
        EvidenceSummary summary = catalog(2567).evidenceSummary();
        assertThat(summary.count(Fact.Kind.ITEM_TITLE, Evidence.Kind.RECALLED)).isEqualTo(23);
        assertThat(summary.counts(Fact.Kind.ITEMS))
                .containsExactly(Map.entry(Evidence.Kind.READ_VARIANT, 8), Map.entry(Evidence.Kind.RECALLED, 2));
        assertThat(summary.belowRead())
                .filteredOn(fact -> fact.kind() == Fact.Kind.RULE)
                .map(Fact::about)
                .containsExactly(
                        "answer-six-levels",
                        "answer-yes-no",
                        "question-parts",
                        "survey-item",
                        "sub-indicator",
                        "oit-indicator",
                        "survey-indicator",
                        "instrument",
                        "eit-parts",
                        "graded-parts",
                        "overall",
                        "rounding");
        assertThat(summary.facts()).hasSizeGreaterThan(summary.belowRead().size());
    }

    @Test
    void holesStayHoles() {
        assertThat(catalog(2566).items().values())
                .filteredOn(item -> item.title().isEmpty())
                .map(item -> item.code().code())
                .containsExactly("i4", "i5", "i6", "i10", "i11", "i12", "i17", "i18", "i22", "i23", "e4", "e9", "e13");
    }

    /** From 2567 on: three items an indicator, six levels each but for four yes-or-no questions, one of them a hole. */
    @ParameterizedTest
    @ValueSource(ints = {2567, 2568, 2569})
    void theSurveyFrom2567On(int year) {
        Catalog catalog = catalog(year);
        Evidence.Kind known = year == 2567 ? Evidence.Kind.READ_VARIANT : Evidence.Kind.INFERRED;
        for (Indicator indicator : catalog.indicators().values()) {
            if (indicator.subIndicators().isEmpty()) {
                assertThat(indicator.items()).hasSize(3);
                assertThat(indicator.itemsEvidence().kind()).isEqualTo(known);
            }
        }
        List<Item> survey = catalog.items().values().stream()
                .filter(item -> item.code().instrument() != Instrument.OIT)
                .toList();
        assertThat(survey)
                .filteredOn(item -> item.title().isEmpty())
                .map(item -> item.code().code())
                .containsExactly("e1", "e2", "e4", "e5", "e6", "e7", "e8");
        assertThat(survey)
                .filteredOn(item -> item.answerScale().isEmpty())
                .map(item -> item.code().code())
                .containsExactly("e9");
        assertThat(survey).allMatch(item -> item.answerScaleEvidence().kind() != Evidence.Kind.READ);
        for (Item item : survey) {
            if (item.answerScale().isPresent()) {
                AnswerScale scale = item.answerScale().get();
                List<String> points = new ArrayList<>(scale.choices().stream()
                        .map(choice -> choice.score().toString())
                        .toList());
                if (scale.reversed()) {
                    Collections.reverse(points);
                }
                boolean yesNo = List.of("i3", "i9", "e3").contains(item.code().code());
                assertThat(points)
                        .as("%s", item.code())
                        .isEqualTo(yesNo ? List.of("0", "100") : List.of("0", "20", "40", "60", "80", "100"));
                assertThat(scale.evidence().kind())
                        .isEqualTo(
                                !yesNo
                                        ? Evidence.Kind.RECALLED
                                        : year == 2569 ? Evidence.Kind.CARRIED_OVER : Evidence.Kind.READ_VARIANT);
            }
        }
    }

    /** Which way a question counts, as the labels of its answers show. */
    @ParameterizedTest
    @CsvSource({
        "i1, เป็นไปตามที่กำหนดมากที่สุด, 100",
        "i3, มี, 0",
        "i3, ไม่มี, 100",
        "i5, มีสัดส่วนน้อยที่สุด, 80",
        "i6, ไม่มี, 100",
        "i7, มีสัดส่วนมากที่สุด, 0",
        "i10, มีสัดส่วนค่อนข้างมาก, 60",
        "i12, เป็นประจำ, 100",
        "i15, ไม่เชื่อมั่น, 0",
        "e1, ค่อนข้างไม่เห็นด้วย, 40",
        "e3, ไม่เคย, 100"
    })
    void answersOf2567(String code, String label, String score) {
        assertThat(catalog(2567)
                        .item(ItemCode.parse(code))
                        .orElseThrow()
                        .answerScale()
                        .orElseThrow()
                        .choices())
                .filteredOn(choice -> choice.label().thai().equals(label))
                .map(choice -> choice.score().toString())
                .containsExactly(score);
    }

    @ParameterizedTest
    @ValueSource(ints = {2563, 2564, 2565, 2566, 2567, 2568, 2569})
    void everyRequiredMeasureIsCompleteInBothLanguages(int year) {
        Catalog catalog = catalog(year);
        for (RequiredMeasure measure : catalog.requiredMeasures().values()) {
            assertThat(measure.elements()).as("%s", measure.item()).isNotEmpty();
            assertThat(measure.elements())
                    .allMatch(element -> element.text().english().isPresent());
            assertThat(measure.remedies())
                    .isNotEmpty()
                    .allMatch(remedy -> remedy.english().isPresent());
            assertThat(measure.owners())
                    .isNotEmpty()
                    .allMatch(owner -> owner.name().english().isPresent());
            assertThat(measure.themes()).isNotEmpty().isSubsetOf(catalog.themes());
            Item item = catalog.item(measure.item()).orElseThrow();
            assertThat(item.title().orElseThrow().english()).isPresent();
            if (item.requirements().isEmpty()) {
                assertThat(measure.elements())
                        .as("%s carries over or infers what the year does not say", measure.item())
                        .allMatch(element -> element.evidence().kind().compareTo(Evidence.Kind.CARRIED_OVER) >= 0
                                && element.evidence().note().isPresent());
            } else {
                assertThat(measure.elements()).isEqualTo(item.requirements());
            }
        }
    }

    @Test
    void anItemUnderTwoThemesHasBoth() {
        assertThat(measure(2566, "o12").themes()).map(theme -> theme.number()).containsExactly(1, 5);
        assertThat(measure(2566, "o12").remedies()).hasSize(2);
        assertThat(measure(2566, "o12").topics()).allMatch(topic -> topic.due() == DuePart.H1);
    }

    @Test
    void aMergedItemRequiresWhatAllItsTopicsRequire() {
        RequiredMeasure merged = measure(2569, "o10");
        assertThat(merged.topics())
                .map(topic -> topic.id())
                .containsExactlyInAnyOrder("e-service", "service-statistics");
        assertThat(merged.elements().stream().map(Requirement::text).map(text -> text.in(Language.ENGLISH)))
                .containsAll(Stream.of(measure(2568, "o10"), measure(2568, "o11"))
                        .flatMap(before -> before.elements().stream())
                        .map(element -> element.text().in(Language.ENGLISH))
                        .toList());
    }

    private static RequiredMeasure measure(int year, String code) {
        return catalog(year).requiredMeasure(ItemCode.parse(code)).orElseThrow();
    }

    /** Before compression; in the jar they take a tenth of it. */
    @Test
    void allCataloguesTogetherTakeLessThanOneMegabyte() throws IOException {
        Path folder = Path.of("src/main/resources/io/github/ita4j/catalog/data");
        long size = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                size += Files.size(file);
            }
        }
        assertThat(size).isBetween(100_000L, 1_000_000L);
    }

    @Test
    void officialNamesAreTheOfficialOnes() {
        assertThat(catalog(2568)
                        .item(ItemCode.parse("o12"))
                        .orElseThrow()
                        .title()
                        .orElseThrow()
                        .thai())
                .isEqualTo(
                        "รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ และความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ");
        assertThat(catalog(2566)
                        .item(ItemCode.parse("o40"))
                        .orElseThrow()
                        .title()
                        .orElseThrow()
                        .thai())
                .isEqualTo("การขับเคลื่อนจริยธรรม");
    }
}
