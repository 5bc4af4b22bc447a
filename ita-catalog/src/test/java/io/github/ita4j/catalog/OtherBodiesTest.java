package io.github.ita4j.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.internal.TestFiles;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.EvidenceSummary.Fact;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Source;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Severity;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.time.FiscalYear;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Editions of other bodies, which the format holds without code of their own. */
class OtherBodiesTest {
    private static String text(String name) {
        return TestFiles.text("/io/github/ita4j/catalog/editions/" + name + ".json");
    }

    private static Catalog read(String text) {
        return CatalogReader.read(text).orElseThrow();
    }

    private static Fraction points(Catalog catalog, String code) {
        return catalog.node(NodeCode.parse(code)).map(CriteriaNode::points).orElseThrow();
    }

    private static InstrumentCriteria oit(Catalog catalog) {
        return catalog.instrument(Instrument.OIT).orElseThrow();
    }

    @Test
    void vocationalCollegesHave23ItemsDirectlyUnderTwoIndicators() {
        Catalog college = read(text("college-2569"));
        assertThat(college.items()).hasSize(23);
        assertThat(college.body().orElseThrow().thai()).isEqualTo("สำนักงานคณะกรรมการการอาชีวศึกษา");
        assertThat(oit(college).itemPrefix()).contains("OVEC-O");
        assertThat(oit(college).indicators())
                .allMatch(one -> one.subIndicators().isEmpty());
        assertThat(points(college, "o1")).isEqualTo(Fraction.of(50, 19));
        assertThat(points(college, "o23")).isEqualTo(Fraction.of(50, 4));
    }

    @Test
    void hospitalsHave22ItemsInNineIndicatorsInThaiAloneAndTheTotalIsTheMeanOfItems() {
        CatalogReading reading = CatalogReader.read(text("hospital-2569"));
        Catalog hospital = reading.orElseThrow();
        // What the items are about is not known, so a placeholder stands there, and that is said.
        assertThat(reading.faults())
                .map(fault -> fault.code().code())
                .containsExactlyInAnyOrder("one-topic", "thai-only");
        assertThat(reading.faults()).allMatch(fault -> fault.severity() == Severity.NOTICE);
        assertThat(oit(hospital).indicators()).hasSize(9);
        assertThat(hospital.items()).hasSize(22);
        assertThat(hospital.items().keySet())
                .allMatch(code -> points(hospital, code.code()).equals(Fraction.of(100, 22)));
        assertThat(points(hospital, "1")).isEqualTo(Fraction.of(200, 22));
        assertThat(points(hospital, "2")).isEqualTo(Fraction.of(300, 22));
        assertThat(hospital.items().values()).extracting(Item::title).allMatch(title -> title.isEmpty());
        assertThat(oit(hospital).title().english()).isEmpty();

        List<Fault> faults = CatalogReader.read(text("hospital-2569").replace("\"language\": \"th\",", ""))
                .faults();
        assertThat(faults).isNotEmpty().map(fault -> fault.code().code()).containsOnly("language-missing");
        assertThat(CatalogReader.read(text("hospital-2569").replace("\"language\": \"th\"", "\"language\": \"en\""))
                        .catalog())
                .isEmpty();
    }

    @Test
    void itemsAndInstrumentsMayWeighDecimals() {
        Catalog weighed = read(text("hospital-2569")
                .replace("{\"code\": \"o1\",", "{\"code\": \"o1\", \"weight\": 2.5,")
                .replaceFirst("\"code\": \"o1\",(\\s)", "\"code\": \"o1\", \"weight\": 2.5,$1"));
        assertThat(points(weighed, "o1")).isEqualTo(Fraction.of(500, 47));
        assertThat(points(weighed, "o2")).isEqualTo(Fraction.of(200, 47));
        assertThat(points(weighed, "1")).isEqualTo(Fraction.of(700, 47));

        Catalog groups = read(
                text("college-2569").replaceFirst("\"code\": \"o1\",(\\s)", "\"code\": \"o1\", \"weight\": 0.25,$1"));
        assertThat(points(groups, "o1")).isEqualTo(Fraction.of(50, 73));
        assertThat(points(groups, "o2")).isEqualTo(Fraction.of(200, 73));

        Catalog draft = read("""
                {"format": 1, "overlayOf": {"fiscalYear": 2568, "edition": "nacc"},
                 "fiscalYear": 2568, "edition": "mine", "version": "0.1.0",
                 "weights": {"IIT": 27.5, "EIT": 32.5}, "weightsEvidence": "recalled"}""");
        assertThat(points(draft, "IIT")).isEqualTo(Fraction.of(55, 2));
        assertThat(points(draft, "6")).isEqualTo(Fraction.of(65, 6));
    }

    @Test
    void schoolsHaveTheListOf2565WithoutO42AndO43() {
        Catalog base = Catalogs.forYear(FiscalYear.ofBuddhist(2565));
        Catalog school = read(text("school-2565"));
        assertThat(base.items()).hasSize(88);
        assertThat(school.items()).hasSize(86);
        assertThat(school.contains(NodeCode.parse("o41"))).isTrue();
        assertThat(school.contains(NodeCode.parse("o42"))).isFalse();
        assertThat(school.contains(NodeCode.parse("o43"))).isFalse();
        assertThat(points(school, "10.1")).isEqualTo(points(school, "10"));
    }

    @Test
    void nothingThatWasVerifiedOnResultsOfTheNaccIsClaimedForThem() {
        for (String name : List.of("college-2569", "hospital-2569", "school-2565")) {
            Catalog catalog = read(text(name));
            for (Fact fact : catalog.evidenceSummary().facts()) {
                Evidence evidence = fact.evidence();
                boolean own = evidence.sources().stream().map(Source::code).anyMatch("vocational-college-2569"::equals);
                boolean weak = evidence.kind() == Evidence.Kind.RECALLED || evidence.kind() == Evidence.Kind.MISSING;
                // Which topic an item has follows from its own title.
                boolean ofItsTitle = fact.kind() == Fact.Kind.TOPICS && name.startsWith("college");
                assertThat(own || weak || ofItsTitle).as(name + " " + fact).isTrue();
            }
            assertThat(catalog.readings()).isEmpty();
            assertThat(catalog.calendar()).isEmpty();
            assertThat(catalog.sources().stream().map(Source::code)).isSubsetOf("vocational-college-2569");
        }
    }

    @Test
    void aDraftOfTheNaccsOwnCriteriaKeepsWhatIsKnown() {
        Catalog draft = read("""
                {"format": 1, "overlayOf": {"fiscalYear": 2568, "edition": "nacc"},
                 "fiscalYear": 2568, "edition": "mine", "version": "0.1.0"}""");
        assertThat(draft.evidenceSummary())
                .isEqualTo(Catalogs.forYear(FiscalYear.ofBuddhist(2568)).evidenceSummary());
    }

    @Test
    void anOverlayChangesTheGradedPartsWithoutCopyingTheScale() {
        String overlay = """
                {"format": 1, "overlayOf": {"fiscalYear": 2568, "edition": "nacc"},
                 "fiscalYear": 2568, "edition": "mine", "version": "0.1.0",
                 "gradedParts": ["IIT", "EIT", "OIT"]%s}""";
        GradeScale scale = read(overlay.formatted(", \"gradedPartsEvidence\": \"recalled\""))
                .gradeScale();
        GradeScale base = Catalogs.forYear(FiscalYear.ofBuddhist(2568)).gradeScale();
        assertThat(scale.gradedParts())
                .containsExactlyElementsOf(Stream.of(Instrument.values()).toList());
        assertThat(scale.gradedPartsEvidence().kind()).isEqualTo(Evidence.Kind.RECALLED);
        assertThat(scale.grades()).isEqualTo(base.grades());
        assertThat(scale.code()).isEqualTo(base.code() + "-mine");
        assertThat(CatalogReader.read(overlay.formatted("")).faults())
                .map(fault -> fault.code().code())
                .containsExactly("change-without-evidence");
    }
}
