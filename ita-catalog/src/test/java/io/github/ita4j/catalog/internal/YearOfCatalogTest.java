package io.github.ita4j.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.FaultTexts;
import io.github.ita4j.catalog.internal.overlay.SmallBase;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.text.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file may say of its year beside the criteria: days, and how many are to be asked. Quotes are written as signs of degree. */
class YearOfCatalogTest {
    private static CatalogFile read(String member, String element) {
        String list = "  °" + member + "°: [{" + element + "}],\n";
        String file = TestFiles.SMALL.replace("  \"instruments\": [", list.replace('°', '"') + "  \"instruments\": [");
        return CatalogFile.read(file, new Definitions(), new SmallBase());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "°from°: °2027-04-01°, °to°: °2027-04-30°; 2027-04-01; 2027-04-30",
                "°from°: °2027-04-30°, °to°: °2027-04-30°; 2027-04-30; 2027-04-30",
                "°from°: °2027-04-01°; 2027-04-01;",
                "°to°: °2027-04-30°; ; 2027-04-30"
            })
    void hasACalendar(String days, LocalDate from, LocalDate to) {
        CatalogFile read = read("calendar", "°event°: °oit°, " + days + ", °evidence°: °inferred°");
        assertThat(read.faults()).isEmpty();
        assertThat(read.catalog().orElseThrow().calendar())
                .containsExactly(new Catalog.CalendarEntry(
                        Catalog.CalendarEntry.Event.OIT,
                        Optional.ofNullable(from),
                        Optional.ofNullable(to),
                        Evidence.of(Evidence.Kind.INFERRED)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "°event°: °oit°; neither 'from' nor 'to'",
                "°event°: °oit°, °from°: °2027-05-01°, °to°: °2027-04-30°; 'to' 2027-04-30 before 'from' 2027-05-01",
                "°event°: °oit°, °from°: °2027-02-29°; '2027-02-29'",
                "°event°: °oit°, °to°: °soon°; 'soon'",
                "°event°: °party°, °to°: °2027-04-30°; 'party'",
                "°event°: °oit°, °to°: °2027-04-30°, °by°: 1; the member 'by'"
            })
    void refusesACalendarThatCannotBe(String entry, String found) {
        assertOneFault(read("calendar", entry + ", °evidence°: °read°"), found);
    }

    private static CatalogFile readSample(String survey, String respondents, String evidence) {
        return read(
                "leastSamples",
                "°survey°: °" + survey + "°, °kind°: °school°, °name°: {°th°: °โรงเรียน°, °en°: °School°},"
                        + " °respondents°: " + respondents + ", °evidence°: " + evidence);
    }

    @ParameterizedTest
    @CsvSource({"IIT, 1", "EIT2, 400", "EIT, 1000000"})
    void hasLeastSamples(String survey, int respondents) {
        CatalogFile read = readSample(survey, Integer.toString(respondents), "°read°");
        assertThat(read.faults()).isEmpty();
        assertThat(read.catalog().orElseThrow().leastSamples())
                .containsExactly(new Catalog.LeastSample(
                        NodeCode.parse(survey),
                        "school",
                        LocalizedText.of("โรงเรียน", "School"),
                        respondents,
                        Evidence.of(Evidence.Kind.READ)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "OIT1; 400; °read°; 'OIT1'",
                "everybody; 400; °read°; 'everybody'",
                "IIT; 0; °read°; 0",
                "IIT; 1000001; °read°; 1000001",
                "IIT; 1.5; °read°; 1.5",
                "IIT; 4e2; °read°; 4e2",
                "IIT; °400°; °read°; '400'",
                "IIT; 400; °read°, °by°: 1; the member 'by'",
                "IIT; 400; {°kind°: °read°, °note°: {°th°: °ก°, °en°: °a°}, °by°: 1}; the member 'by'"
            })
    void refusesLeastSamplesThatCannotBe(String survey, String respondents, String evidence, String found) {
        assertOneFault(readSample(survey, respondents, evidence), found);
    }

    private static void assertOneFault(CatalogFile read, String found) {
        assertThat(read.faults()).map(FaultTexts::what).containsExactly(found);
        assertThat(read.catalog()).isEmpty();
    }
}
