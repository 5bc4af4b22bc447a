package io.github.ita4j.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalYear;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreFileReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "agency,code,score\nก,o8,0\nก,i1,87.28\nข,overall,80\n",
                "score,agency,code\n0,ก,o8\n87.28,ก,i1\n80,ข,overall\n",
                "AGENCY,Code,sCORE\nก,O8,0\nก,I1,87.28\nข,OVERALL,80\n",
                "หน่วยงาน,รหัส,คะแนน\nก,๐๘,๐\nก,ข้อ i๑,๘๗.๒๘\nข,overall,๘๐\n",
                "\uFEFFagency,code,score\r\nก,o8,0\r\nก,i1,87.28\r\nข,overall,80\r\n",
                "agency,code,score\rก,o8,0\rก,i1,87.28\rข,overall,80",
                "\n\n agency , code , score \n\n ก , o8 , 0 \n,,\nก,\ti1\t, 87.28 \n\nข,overall,８０\n\n",
                "\"agency\",\"code\",\"score\"\n\"ก\",\"o8\",\"0\"\n \"ก\" , \"i1\" ,\"87.28\"\nข,overall,80\n",
                "agency,o8,i1,overall\nก,0,87.28,\nข,,,80\n",
                "overall,หน่วยงาน,ｉ１,o๘,,\n,ก,๘๗.๒๘,0,,\n80,ข,,\u00A0,,\n",
                """
                [{"fiscalYear": 2566, "agency": "ก", "scores": {"o8": 0, "i1": 87.28, "i2": null, "i3": ""}},
                 {"scores": {"overall": "๘๐"}, "agency": "ข", "fiscalYear": "ปีงบประมาณ พ.ศ. ๒๕๖๖"}]
                """,
                "\uFEFF\n"
                        + " [{\"agency\":\"ก\",\"scores\":{\"o8\":0,\"i1\":8.728e1}},"
                        + "{\"agency\":\"ข\",\"scores\":{\"overall\":80.00}}]",
            })
    void readsTheThreeFormsInEverySpelling(String content) {
        ScoreReading reading = Reading.of(content);
        assertThat(Reading.reports(reading)).isEmpty();
        assertThat(Reading.scores(reading)).containsExactly("ก i1=87.28", "ก o8=0", "ข overall=80");
        assertThat(reading.sheets()).allMatch(sheet -> sheet.fiscalYear().equals(Reading.YEAR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agency,overall,grade\nก,98.80,ผ่านดี\n",
                "หน่วยงาน,overall,ระดับ\nก,98.80, ระดับผ่านดี \n",
                "agency,overall,ผลการประเมิน\nก,98.80,\"Pass, good\"\n",
                "agency,code,score\nก,overall,98.80\nก,grade,ผ่านดี\n",
                "agency,code,score\nก,ระดับ,pass-good\nก,overall,98.80\n",
                "[{\"fiscalYear\": 2566, \"agency\": \"ก\", \"grade\": \"PASS GOOD\", \"scores\": {\"overall\": 98.8}}]",
            })
    void readsThePublishedGrade(String content) {
        ScoreReading reading = Reading.of(content);
        assertThat(Reading.reports(reading)).isEmpty();
        assertThat(Reading.scores(reading)).containsExactly("ก overall=98.8");
        assertThat(reading.sheets().get(0).grade()).contains(GradeCode.of("pass-good"));
    }

    @Test
    void aGradeIsReadOnce() {
        assertThat(Reading.reports(Reading.of("agency,code,score\nก,grade,ผ่าน\nก,ระดับ,ผ่านดี\n")))
                .singleElement()
                .asString()
                .contains("DUPLICATE_CODE");
        ScoreReading none = Reading.of("agency,overall,grade\nก,98.80,\n");
        assertThat(none.faults()).isEmpty();
        assertThat(none.sheets().get(0).grade()).isEmpty();
        ScoreReading beside = Reading.of("agency,code,score,grade\nก,o8,0,ผ่าน\nก,o9,0,pass\nข,o8,0,\n");
        assertThat(beside.faults()).isEmpty();
        assertThat(beside.sheets())
                .map(ScoreSheet::grade)
                .containsExactly(Optional.of(GradeCode.of("pass")), Optional.empty());
        assertThat(Reading.reports(Reading.of("agency,code,score,grade\nก,o8,0,ผ่าน\nก,o9,0,ผ่านดี\n")))
                .containsExactly("test:3: DUPLICATE_CODE 'grade' of 'ก' is given twice, in lines 2 and 3: the first is"
                        + " used; take the other out.");
    }

    @Test
    void keepsAgenciesInTheOrderOfTheirFirstRow() {
        ScoreReading reading = Reading.of("agency,code,score\nข,o8,0\nก,o8,0\nข,o9,0\nค,o8,\n");
        assertThat(reading.sheets())
                .map(sheet -> sheet.agency().orElseThrow().name())
                .containsExactly("ข", "ก", "ค");
        assertThat(reading.sheets().get(0).scores()).hasSize(2);
    }

    @Test
    void aMissingScoreIsNoScoreAndNoFailure() {
        ScoreReading reading = Reading.of("code,score\no8,\no9, \no10,\u200B\n");
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.sheets()).hasSize(1).allMatch(sheet -> sheet.scores().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reported",
                "Reported",
                " ANSWERS ",
                "ｂｌａｎｋｓ",
                "Respondents\u200B",
                "Sampling_Minimum",
                "SAMPLING_MET"
            })
    void whatATallyWritesBesideTheScoresIsPassedOverInEverySpelling(String beside) {
        ScoreReading reading = Reading.of("code,score," + beside + "\no8,0,1\n");
        assertThat(Reading.reports(reading)).isEmpty();
        assertThat(Reading.scores(reading)).hasSize(1);
    }

    @Test
    void namesThatNobodyCanTellApartAreOneAgency() {
        ScoreReading reading = Reading.of("agency,code,score\nเทศบาล  ก,o8,0\nเทศบาล ก\u200B,o9,0\n");
        assertThat(Reading.scores(reading)).containsExactly("เทศบาล ก o8=0", "เทศบาล ก o9=0");
    }

    @Test
    void aFieldWithCommasAndQuotationMarks() {
        ScoreReading reading = Reading.of("agency,code,score\n\"สำนักงาน \"\"ก\"\", จังหวัด ข\",o8,0\n");
        assertThat(Reading.scores(reading)).containsExactly("สำนักงาน \"ก\", จังหวัด ข o8=0");
    }

    @Test
    void rowsOfEmptyQuotesArePassedOverButAQuotedCommaIsAName() {
        assertThat(Reading.scores(Reading.of("agency,o8\n\"\",\"\"\nก,0\n \"\" ,\n")))
                .containsExactly("ก o8=0");
        ScoreReading reading = Reading.of("agency,o8\n\",\",\n");
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.sheets())
                .map(sheet -> sheet.agency().orElseThrow().name())
                .containsExactly(",");
    }

    @Test
    void aHashIsNoComment() {
        assertThat(Reading.scores(Reading.of("agency,code,score\n#ก,o8,0\n"))).containsExactly("#ก o8=0");
    }

    @Test
    void exactScoresStayExact() {
        assertThat(Reading.scores(Reading.of("code,score\n9,254/3\n10,84.994999999999999\n")))
                .containsExactly("- 10=84.994999999999999", "- 9=254/3");
    }

    /** As a sheet that a JSON library wrote: without it 84.99 stands for all that is rounded to it. */
    @ParameterizedTest
    @CsvSource({"'\"exact\": true, ', true", "'\"exact\": false, ', false", "'', false"})
    void jsonSaysThatItsScoresAreExact(String member, boolean exact) {
        ScoreReading reading = Reading.of("[{" + member + "\"agency\": \"ก\", \"scores\": {\"overall\": 84.99}},"
                + " {\"agency\": \"ข\", \"scores\": {\"overall\": 84.99}}]");
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.sheets()).map(ScoreSheet::exact).containsExactly(exact, false);
    }

    @Test
    void jsonSaysOfWhichYearItIs() {
        ScoreReading reading = ScoreFileReader.forYears(CatalogSource.shipped())
                .read(stream("{\"scores\": {\"o8\": 0}, \"fiscalYear\": 2564}"), "test");
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.sheets()).map(ScoreSheet::fiscalYear).containsExactly(FiscalYear.ofBuddhist(2564));
    }

    @Test
    void asksForOtherYearsOnlyWhenACodeIsOfNone() {
        CatalogSource untouchable = new CatalogSource() {
            @Override
            public SortedSet<FiscalYear> years() {
                throw new AssertionError("not needed");
            }

            @Override
            public Optional<Catalog> find(FiscalYear year) {
                throw new AssertionError("not needed");
            }
        };
        ScoreReading reading = ScoreFileReader.of(Catalogs.forYear(Reading.YEAR), untouchable)
                .read(stream("code,score\no8,0\nxyz,0\no9,200\n"), "test");
        assertThat(reading.faults()).map(Fault::code).containsExactly(SheetCode.UNKNOWN_CODE, SheetCode.OUT_OF_RANGE);
    }

    @Test
    void looksOnlyIntoTheCataloguesItWasGiven() {
        Catalog of2568 = Catalogs.forYear(FiscalYear.ofBuddhist(2568));
        CatalogSource two = CatalogSource.of(of2568, Catalogs.forYear(FiscalYear.ofBuddhist(2565)));
        ScoreReading reading = ScoreFileReader.of(of2568, two).read(stream("code,score\no40,0\n"), "test");
        assertThat(reading.faults().get(0).message(Language.ENGLISH)).contains("but there is in 2565: check");
    }

    @Test
    void oneCatalogueForEachYear() {
        Catalog catalog = Catalogs.forYear(Reading.YEAR);
        assertThatThrownBy(() -> CatalogSource.of(catalog, catalog))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two catalogues are of fiscal year 2566: give one for each year.");
    }

    @Test
    void readsTextAsItReadsBytes() {
        ScoreFileReader reader = ScoreFileReader.of(Catalogs.forYear(Reading.YEAR));
        for (String content : List.of(
                "agency,code,score\nเขมราฐ,o๘,๐\nเขมราฐ,xyz,0\n",
                "\uFEFFcode,score\no8,0\n",
                "{\"agency\": \"เขมราฐ\", \"scores\": {\"o8\": 0, \"o9\": 200}}",
                "")) {
            ScoreReading reading = reader.readText(content, "test");
            assertThat(reading).isEqualTo(reader.read(stream(content), "test"));
            assertThat(reading.sheets().size() + reading.faults().size()).isPositive();
        }
        assertThat(reader.readText("code,score\no8,x\n", "cell 7").faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.report()).startsWith("cell 7:2:"));
    }

    @Test
    void doesNotCloseTheStream() {
        for (String content : new String[] {"code,score\no8,0\n", "{\"scores\": {}}"}) {
            ByteArrayInputStream in = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)) {
                @Override
                public void close() throws IOException {
                    throw new AssertionError("closed");
                }
            };
            assertThat(ScoreFileReader.of(Catalogs.forYear(Reading.YEAR))
                            .read(in, "test")
                            .faults())
                    .isEmpty();
        }
    }

    private static ByteArrayInputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }
}
