package io.github.ita4j.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.WithoutSurveys;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScoreFileReaderFailureTest {
    /**
     * Codes that no content of a few bytes can show; they have tests of their own here, in {@link ReadLimitsTest} and in {@link PeoplesFilesTest}.
     */
    private static final Set<SheetCode> TESTED_APART = EnumSet.of(
            SheetCode.FILE_NOT_FOUND,
            SheetCode.FILE_IS_FOLDER,
            SheetCode.FILE_NOT_READABLE,
            SheetCode.LINE_TOO_LONG,
            SheetCode.FIELD_TOO_LONG,
            SheetCode.FILE_TOO_LARGE,
            SheetCode.NESTED_TOO_DEEPLY,
            SheetCode.TOO_MANY_COLUMNS,
            SheetCode.TOO_MANY_AGENCIES,
            SheetCode.DUPLICATES_NOT_SOUGHT,
            SheetCode.TOO_MANY_FAULTS,
            SheetCode.UNKNOWN_ITEMS,
            SheetCode.UNKNOWN_PART,
            SheetCode.PARTS_DIFFER,
            SheetCode.PARTS_MISSING,
            SheetCode.CODES_FOR_SCORES,
            SheetCode.POINTS_FOR_SCORES,
            SheetCode.AMBIGUOUS_TITLE);

    /** What only files of raw answers can have; their reader has its own tests. */
    private static final Set<SheetCode> OF_ANSWERS = EnumSet.of(
            SheetCode.OTHER_INSTRUMENT,
            SheetCode.SCALE_NOT_KNOWN,
            SheetCode.UNKNOWN_ANSWER,
            SheetCode.CHOICE_OUTSIDE_SCALE,
            SheetCode.NUMBER_NOT_EXPLAINED,
            SheetCode.COUNTS_READ,
            SheetCode.PARTS_POOLED,
            SheetCode.MISSING_RESPONDENT,
            SheetCode.DUPLICATE_RESPONDENT);

    @TempDir
    Path folder;

    static List<FailureCases.Case> cases() {
        return FailureCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsTheFailureAndKeepsTheRest(FailureCases.Case broken) {
        ScoreFileReader reader = broken.year()
                .map(year -> ScoreFileReader.of(Catalogs.forYear(FiscalYear.ofBuddhist(year))))
                .orElseGet(() -> ScoreFileReader.forYears(CatalogSource.shipped()));
        ScoreReading reading = reader.read(broken.content().get(), FailureCases.NAME);
        assertThat(Reading.reports(reading)).containsExactlyElementsOf(broken.lines());
        assertThat(reading.faults()).map(Fault::code).contains(broken.code());
        assertThat(Reading.scores(reading)).containsExactlyElementsOf(broken.good());
        // Every value that a message shows is there, in both languages.
        assertThat(reading.faults())
                .allSatisfy(fault -> assertThat(fault.message(Language.THAI) + fault.message(Language.ENGLISH))
                        .doesNotContainPattern("\\{[a-z]|\\[\\["));
    }

    /** No year that ita4j ships is without survey items; a catalogue of one's own may be. */
    @Test
    void surveyItemsThatAreNotKnown() {
        ScoreReading reading =
                ScoreFileReader.of(WithoutSurveys.catalog()).readText("code,score\ni1,87.28\ne1,80\n6,80\n", "stdin");
        assertThat(Reading.reports(reading))
                .containsExactly(
                        "stdin:2:1: UNKNOWN_ITEMS The survey items of fiscal year 2568 are not known, so 'i1' was"
                                + " not used: give the scores of indicators 1, 2, 3, 4 and 5 instead, or check"
                                + " the year (--year).",
                        "stdin:3:1: UNKNOWN_ITEMS The survey items of fiscal year 2568 are not known, so 'e1' was"
                                + " not used: give the scores of indicators 6, 7 and 8 instead, or check the"
                                + " year (--year).");
        assertThat(Reading.scores(reading)).containsExactly("- 6=80");
    }

    @Test
    void everyCodeHasACase() {
        Set<SheetCode> shown = FailureCases.all().stream()
                .map(FailureCases.Case::code)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SheetCode.class)));
        assertThat(shown).doesNotContainAnyElementsOf(TESTED_APART);
        assertThat(shown).doesNotContainAnyElementsOf(OF_ANSWERS);
        shown.addAll(TESTED_APART);
        shown.addAll(OF_ANSWERS);
        assertThat(shown).isEqualTo(EnumSet.allOf(SheetCode.class));
    }

    @Test
    void givesTheParts() {
        Fault fault = Reading.of("agency,code,score\nก,o44,1\n").faults().get(0);
        assertThat(fault.code()).isEqualTo(SheetCode.UNKNOWN_CODE);
        assertThat(fault.place().file()).hasValue("test");
        assertThat(fault.place().line()).isEqualTo(OptionalInt.of(2));
        assertThat(fault.place().column()).isEqualTo(OptionalInt.of(2));
        assertThat(fault.found()).isEqualTo(Optional.of("o44"));
        assertThat(fault.expected())
                .isEqualTo(Optional.of(LocalizedText.of("รหัสของปีงบประมาณ พ.ศ. 2566", "a code of fiscal year 2566")));
        assertThat(fault.nearest()).containsExactly("o43", "o42", "o41");
        assertThat(fault.message(Language.THAI))
                .isEqualTo(
                        "ปีงบประมาณ พ.ศ. 2566 ไม่มีรหัส 'o44' ข้อ o ของปีนั้นคือ o1 ถึง o43 (หมายถึง o43, o42 หรือ o41 หรือไม่) โปรดแก้รหัส");
        assertThat(fault.report()).isEqualTo("test:2:2: UNKNOWN_CODE " + fault.message(Language.ENGLISH));
    }

    @Test
    void aFailureOfTheWholeFileHasNoPlace() {
        Fault fault = Reading.of("").faults().get(0);
        assertThat(fault.place().line()).isEmpty();
        assertThat(fault.place().column()).isEmpty();
        assertThat(fault.report()).startsWith("test: EMPTY_FILE ");
    }

    @Test
    void fileNotFound() {
        ScoreReading reading = read(folder.resolve("none.csv"));
        assertThat(Reading.reports(reading))
                .containsExactly(folder.resolve("none.csv")
                        + ": FILE_NOT_FOUND There is no such file: check the name and the folder.");
        assertThat(reading.sheets()).isEmpty();
    }

    @Test
    void fileIsFolder() {
        assertThat(Reading.reports(read(folder)))
                .containsExactly(folder + ": FILE_IS_FOLDER This is a folder: name one score file in it.");
    }

    @Test
    void fileNotReadableMidway() {
        InputStream breaking = new InputStream() {
            private final InputStream start =
                    new ByteArrayInputStream("code,score\no8,0\n".getBytes(StandardCharsets.UTF_8));

            @Override
            public int read() throws IOException {
                int next = start.read();
                if (next < 0) {
                    throw new IOException("the disk is gone");
                }
                return next;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int next = read();
                bytes[offset] = (byte) next;
                return 1;
            }
        };
        ScoreReading reading =
                ScoreFileReader.of(Catalogs.forYear(Reading.YEAR)).read(breaking, "test");
        assertThat(Reading.reports(reading))
                .containsExactly(
                        "test: FILE_NOT_READABLE The file could not be read, or not to its end: check that it may be"
                                + " opened; what came before is kept.");
        assertThat(Reading.scores(reading)).containsExactly("- o8=0");
    }

    @Test
    void readsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("คะแนน.csv"), "code,score\no8,0\no44,1\n");
        ScoreReading reading = read(file);
        assertThat(Reading.scores(reading)).containsExactly("- o8=0");
        assertThat(reading.faults().get(0).place().file()).hasValue(file.toString());
    }

    /** What a fault keeps of the file is bounded, and its message stays on one line. */
    @Test
    void showsOnlySoMuchOfWhatWasFound() {
        String monster = "x".repeat(9_000);
        Fault fault = Reading.of("code,score\n" + monster + ",1\n").faults().get(0);
        assertThat(fault.found().orElseThrow()).hasSize(101).endsWith("…");
        assertThat(fault.message(Language.ENGLISH)).hasSizeLessThan(200);
        Fault control =
                Reading.of("{\"scores\": {\"a\\nb\\u001b\": 1}}").faults().get(0);
        assertThat(control.message(Language.ENGLISH))
                .contains("'a\\u000Ab\\u001B'")
                .doesNotContain("\n");
    }

    private static ScoreReading read(Path file) {
        return ScoreFileReader.of(Catalogs.forYear(Reading.YEAR)).read(file);
    }
}
