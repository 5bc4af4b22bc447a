package io.github.ita4j.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.ThaiDigits;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written in any of the three forms is read back as it was. */
class RoundTripPropertyTest {
    private static final Catalog CATALOG = Catalogs.forYear(Reading.YEAR);

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void readsWhatWasWritten(@ForAll("sheets") List<ScoreSheet> sheets, @ForAll SheetWriters form) {
        ScoreReading reading = Reading.of(form.write(sheets));
        assertThat(Reading.reports(reading)).isEmpty();
        assertThat(reading.sheets()).isEqualTo(sheets);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void readsItWithThaiDigitsAndAByteOrderMark(@ForAll("sheets") List<ScoreSheet> sheets, @ForAll SheetWriters form) {
        String plain = form.write(sheets.stream()
                .map(RoundTripPropertyTest::withoutDigitsInTheName)
                .toList());
        // In JSON the numbers are text, the year apart.
        String thai = ThaiDigits.toThai(plain).replace("๒๕๖๖", "2566");
        assertThat(Reading.scores(Reading.of("\uFEFF" + thai))).isEqualTo(Reading.scores(Reading.of(plain)));
    }

    private static ScoreSheet withoutDigitsInTheName(ScoreSheet sheet) {
        String name = sheet.agency().orElseThrow().name().replaceAll("[0-9]", "ก");
        return ScoreSheet.builder()
                .fiscalYear(sheet.fiscalYear())
                .agency(Agency.of(name))
                .putAllScores(sheet.scores())
                .build();
    }

    @Provide
    Arbitrary<List<ScoreSheet>> sheets() {
        Arbitrary<NodeCode> codes = Arbitraries.of(CATALOG.nodes());
        // A 1 of an o-item is a code and no score.
        Arbitrary<Score> scores = Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 10_000).map(hundredths -> Score.of(hundredths, 100)),
                        Arbitraries.integers().between(0, 300).map(thirds -> Score.of(thirds, 3)))
                .filter(score -> !score.equals(Score.of(1)));
        Arbitrary<ScoreSheet> sheet = Combinators.combine(
                        names(), Arbitraries.maps(codes, scores).ofMaxSize(12))
                .as((name, byCode) -> ScoreSheet.builder()
                        .fiscalYear(Reading.YEAR)
                        .agency(Agency.of(name))
                        .putAllScores(byCode)
                        .build());
        return sheet.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .uniqueElements(
                        s -> InputText.clean(s.agency().orElseThrow().name()).replaceAll("[0-9ก]|\\s", "ก"));
    }

    private static Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('ก', 'ฮ')
                .withChars("ะาำิีึืุูเแโใไ็่้๊๋์ๆ ,\"'|=+-@.()/AZaz09")
                .ofMinLength(1)
                .ofMaxLength(40)
                .filter(name -> !InputText.clean(name).isEmpty());
    }
}
