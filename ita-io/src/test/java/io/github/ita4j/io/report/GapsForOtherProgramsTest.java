package io.github.ita4j.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.RequiredMeasure;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.gap.GapAnalysis;
import io.github.ita4j.scoring.gap.GapAnalysis.Gap;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text from a file must not come alive in the program that opens the output. */
class GapsForOtherProgramsTest {
    private static final Catalog CATALOG = Catalogs.forYear(FiscalYear.ofBuddhist(2566));

    @ParameterizedTest
    @ValueSource(strings = {"=1+2", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\",\"y\")"})
    void noFieldOfTheCsvIsAFormula(String evil) throws IOException {
        String out = gaps(analysis(evil), Language.ENGLISH, OutputFormat.CSV);
        List<CsvRecord> rows = CsvReader.builder().ofCsvRecord(out).stream().toList();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).getField(0)).isEqualTo("'" + evil);
        assertThat(rows.get(1).getField(2)).isEqualTo("'" + evil);
        assertThat(rows.get(1).getFields()).noneMatch(field -> field.matches("(?s)[=+\\-@\t\r\n].*"));
    }

    @Test
    void aTabOrALineEndAtTheStartIsGuardedToo() throws IOException {
        for (String start : List.of("\t", "\r", "\n")) {
            String out = gaps(analysis(start + "=1"), Language.THAI, OutputFormat.CSV);
            assertThat(CsvReader.builder().ofCsvRecord(out).stream()
                            .toList()
                            .get(1)
                            .getField(2))
                    .isEqualTo(start.equals("\t") ? "'\t=1" : InputText.code(start.charAt(0)) + "=1");
        }
    }

    @Test
    void theCsvHasExactPointsAsTwoNumbers() throws IOException {
        String out = gaps(analysis("x"), Language.ENGLISH, OutputFormat.CSV);
        assertThat(out).contains("x,o8,x,0.67,2,3,");
    }

    @Test
    void markdownShowsTextAsItIs() throws IOException {
        String out = gaps(
                analysis("a|b <script>alert(1)</script> & *x* [y](z) `c` \\"), Language.ENGLISH, OutputFormat.MARKDOWN);
        String shown = "a\\|b &lt;script&gt;alert(1)&lt;/script&gt; &amp; \\*x\\* \\[y\\](z) \\`c\\` \\\\";
        assertThat(out).contains("# " + shown + "\n", "| o8 " + shown + " |").doesNotContain("<script>");
        assertThat(out.lines().filter(line -> line.startsWith("| o8")))
                .singleElement()
                .asString()
                .matches(line -> line.split("(?<!\\\\)\\|", -1).length == 8);
    }

    @Test
    void markdownStaysOnOneLine() throws IOException {
        String out = gaps(analysis("a\nb\r\n# c"), Language.THAI, OutputFormat.MARKDOWN);
        assertThat(out).contains("| o8 a b  \\# c |");
    }

    @Test
    void anItemWithoutElementsSaysSo() throws IOException {
        String out = gaps(analysis("x"), Language.ENGLISH, OutputFormat.TEXT);
        assertThat(out).contains("    To publish: what exactly is not known\n");
    }

    @Test
    void anAgencyWithoutZerosSaysSo() throws IOException {
        GapAnalysis none = GapAnalysis.builder().catalog(CATALOG.stamp()).build();
        String text = gaps(none, Language.ENGLISH, OutputFormat.TEXT);
        assertThat(text).contains("(no agency named)\nNo o-item is known to have scored 0.\n");
        String markdown = gaps(none, Language.ENGLISH, OutputFormat.MARKDOWN);
        assertThat(markdown).contains("# (no agency named)\n\nNo o-item is known to have scored 0.\n");
    }

    private static String gaps(GapAnalysis analysis, Language language, OutputFormat form) {
        return Pages.gaps(CATALOG, List.of(analysis)).in(language).as(form);
    }

    /** One gap of an agency, both with the same name. */
    private static GapAnalysis analysis(String name) {
        ItemCode code = ItemCode.parse("o8");
        RequiredMeasure real = CATALOG.requiredMeasure(code).orElseThrow();
        Item item = Item.builder()
                .code(code)
                .title(LocalizedText.ofThai(name))
                .titleEvidence(Evidence.of(Evidence.Kind.READ))
                .answerScaleEvidence(Evidence.of(Evidence.Kind.MISSING))
                .build();
        RequiredMeasure measure =
                RequiredMeasure.builder().item(code).topics(real.topics()).build();
        return GapAnalysis.builder()
                .catalog(CATALOG.stamp())
                .agency(Agency.of(name))
                .addGaps(Gap.of(item, measure, Fraction.of(2, 3)))
                .build();
    }
}
