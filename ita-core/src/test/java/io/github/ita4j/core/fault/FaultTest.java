package io.github.ita4j.core.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.Texts;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FaultTest {
    private static final Fault UNKNOWN = Fault.of(TrialCode.UNKNOWN_CODE)
            .at(Place.of("scores.csv").withLine(4).withColumn(1))
            .found("o44")
            .expected(LocalizedText.of("รหัสข้อ", "a code"))
            .nearest(List.of("o43", "o42"))
            .with("year", 2566);

    @Test
    void isReportedAsCompilersDo() {
        assertThat(UNKNOWN.report())
                .isEqualTo("scores.csv:4:1: UNKNOWN_CODE There is no code 'o44' in fiscal year 2566 (did you mean o43"
                        + " or o42?), expected a code.");
        assertThat(UNKNOWN.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void speaksBothLanguages() {
        assertThat(UNKNOWN.message(Language.THAI))
                .isEqualTo("ปีงบประมาณ พ.ศ. 2566 ไม่มีรหัส 'o44' (หมายถึง o43 หรือ o42 หรือไม่) ต้องเป็นรหัสข้อ");
        for (Language language : Language.values()) {
            assertThat(TrialCode.UNKNOWN_CODE.texts().keys(language))
                    .containsExactlyInAnyOrder("unknown-code", "ragged-row", "ragged-row.member", "too-many");
        }
    }

    @Test
    void omitsWhatIsNotKnown() {
        Fault bare = Fault.of(TrialCode.UNKNOWN_CODE).found("x").expected("y").with("year", 2566);
        assertThat(bare.report()).isEqualTo("UNKNOWN_CODE There is no code 'x' in fiscal year 2566, expected y.");
        assertThat(bare.with("year", " ").arguments()).isEqualTo(bare.arguments());
    }

    @Test
    void countsInTheSingularAndThePlural() {
        assertThat(Fault.of(TrialCode.RAGGED_ROW).with("fields", 1).message(Language.ENGLISH))
                .isEqualTo("The row has 1 field.");
        assertThat(Fault.of(TrialCode.RAGGED_ROW).with("fields", 11).message(Language.ENGLISH))
                .isEqualTo("The row has 11 fields.");
    }

    @Test
    void keepsNoMoreThanItTakesToRecogniseAText() {
        Fault large =
                Fault.of(TrialCode.UNKNOWN_CODE).found("ก".repeat(5_000_000)).with("year", "9".repeat(5_000_000));
        assertThat(large.found().orElseThrow()).isEqualTo("ก".repeat(100) + "…");
        assertThat(large.arguments().get("year")).isEqualTo(LocalizedText.ofThai("9".repeat(100) + "…"));
    }

    @Test
    void showsNoControlCharacterOfTheFile() {
        Fault hostile = UNKNOWN.at(Place.of("a\u001B[2J.csv")).found("o\n1").with("year", "\u202E2566");
        assertThat(hostile.report())
                .startsWith("a\\u001B[2J.csv: UNKNOWN_CODE There is no code 'o\\u000A1' in fiscal year \\u202E2566");
    }

    @Test
    void aFoundTextMayHoldBraces() {
        assertThat(UNKNOWN.found("{year}").message(Language.ENGLISH)).startsWith("There is no code '{year}' in");
    }

    @Test
    void aMessageMayNameThePlaceInTheDocument() {
        Fault fault = Fault.of(TrialCode.RAGGED_ROW, "member").with("fields", 2);
        assertThat(fault.at(Place.nowhere().withPointer("/rows/0")).message(Language.ENGLISH))
                .isEqualTo("The row /rows/0 has 2 fields.");
        assertThat(fault.message(Language.ENGLISH)).isEqualTo("The row has 2 fields.");
    }

    @Test
    void itsWordsAreGivenOneByOne() {
        assertThat(UNKNOWN.words("expected", Language.ENGLISH)).isEqualTo("a code");
        assertThat(UNKNOWN.words("expected", Language.THAI)).isEqualTo("รหัสข้อ");
        assertThat(UNKNOWN.words("year", Language.ENGLISH)).isEqualTo("2566");
        assertThat(UNKNOWN.words("found", Language.ENGLISH)).isEmpty();
        assertThat(Fault.of(TrialCode.UNKNOWN_CODE).words("expected", Language.THAI))
                .isEmpty();
        assertThat(UNKNOWN.nearest()).containsExactly("o43", "o42");
        assertThat(UNKNOWN.nearest(List.of("o1")).nearest()).containsExactly("o1");
        assertThat(UNKNOWN).hasToString(UNKNOWN.report());
    }

    @Test
    void severalAreAddedAtOnceAndOneStandsForAValue() {
        Faults faults = Faults.of("f", 2, Fault.of(TrialCode.TOO_MANY));
        faults.addAll(List.of(UNKNOWN, Fault.of(TrialCode.RAGGED_ROW)));
        assertThat(faults.<String>refuse(UNKNOWN)).isEmpty();
        assertThat(faults.count()).isEqualTo(3);
        assertThat(faults.kept()).extracting(Fault::code).containsExactly(TrialCode.UNKNOWN_CODE, TrialCode.RAGGED_ROW);
        assertThat(faults.all()).hasSize(3);
    }

    @Test
    void allAreCountedAndTheFirstAreKept() {
        Faults faults = Faults.of("f", 2, Fault.of(TrialCode.TOO_MANY));
        IntStream.of(9, 3).forEach(line -> faults.add(UNKNOWN.at(Place.nowhere().withLine(line))));
        assertThat(faults.isOverfull()).isFalse();
        assertThat(faults.all()).hasSize(2);

        faults.add(Fault.of(TrialCode.RAGGED_ROW).at(Place.of("f").withLine(11)));
        assertThat(faults.isOverfull()).isTrue();
        assertThat(faults.count()).isEqualTo(3);
        assertThat(faults.all().get(2).report()).isEqualTo("f:11: TOO_MANY More than 2 faults; 1 was not kept.");
        assertThat(faults.inFileOrder())
                .extracting(fault -> fault.place().toString())
                .containsExactly("f:3", "f:9", "f:11");

        faults.add(UNKNOWN.at(Place.of("f").withLine(12)));
        assertThat(faults.all().get(2).report()).isEqualTo("f:11: TOO_MANY More than 2 faults; 2 were not kept.");
        assertThat(faults.counts()).containsEntry(TrialCode.UNKNOWN_CODE, 3L).containsEntry(TrialCode.RAGGED_ROW, 1L);
    }

    @Test
    void whatIsSaidOnceIsKeptOnce() {
        Faults faults = Faults.of("f", 5, Fault.of(TrialCode.TOO_MANY));
        faults.addOnce(UNKNOWN);
        faults.addOnce(UNKNOWN.found("o45"));
        faults.addOnce(Fault.of(TrialCode.RAGGED_ROW));
        assertThat(faults.all().get(1).place()).isEqualTo(Place.of("f"));
        assertThat(faults.all()).extracting(Fault::code).containsExactly(TrialCode.UNKNOWN_CODE, TrialCode.RAGGED_ROW);
    }

    @Test
    void whatIsSaidOnceIsKeptBeyondTheLimit() {
        Faults faults = Faults.of("f", 1, Fault.of(TrialCode.TOO_MANY));
        faults.add(UNKNOWN);
        faults.addOnce(Fault.of(TrialCode.RAGGED_ROW));
        assertThat(faults.all()).extracting(Fault::code).containsExactly(TrialCode.UNKNOWN_CODE, TrialCode.RAGGED_ROW);
        assertThat(faults.isOverfull()).isFalse();
    }

    @Test
    void translationsShowTheSameValues() {
        for (TrialCode code : TrialCode.values()) {
            assertThat(Texts.placeholders(code.template(Language.THAI, "")))
                    .isEqualTo(Texts.placeholders(code.template(Language.ENGLISH, "")));
        }
        assertThat(Texts.placeholders("{a} {b|x|y}[[ {a-c}]] {\"o12\": 0}")).containsExactlyInAnyOrder("a", "b", "a-c");
    }
}
