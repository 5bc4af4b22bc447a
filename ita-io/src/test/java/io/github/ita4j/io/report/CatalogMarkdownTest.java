package io.github.ita4j.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.CatalogReader;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.catalog.diff.CatalogDiff;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.cli.CatalogFiles;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text from a catalogue file must not come alive in what shows the output. */
class CatalogMarkdownTest {
    private static final Catalog HOSTILE = CatalogReader.read(CatalogFiles.withTitle(
                    2568,
                    "ข้อมูลการติดต่อ",
                    "a|b <script>alert(1)</script> & *x* [y](z) `c` \\\\ # ~d~\\n\\n# e\\u001b[31m\\u009b"))
            .orElseThrow();

    private static final String SHOWN = "a\\|b &lt;script&gt;alert(1)&lt;/script&gt; &amp; \\*x\\* \\[y\\](z) \\`c\\`"
            + " \\\\ \\# \\~d\\~  \\# e\\\\u001B\\[31m\\\\u009B";

    @Test
    void markdownShowsTextAsItIs() throws IOException {
        String catalog = Pages.catalog(HOSTILE).as(OutputFormat.MARKDOWN);
        assertThat(catalog).contains("- o3 " + SHOWN).doesNotContain("<script>");
        String diff = Pages.diff(CatalogDiff.between(Catalogs.forYear(FiscalYear.ofBuddhist(2568)), HOSTILE))
                .as(OutputFormat.MARKDOWN);
        assertThat(diff).contains("o3 " + SHOWN).doesNotContain("<script>");
    }

    @Test
    void textHasNoControlCharacters() throws IOException {
        String out = Pages.catalog(HOSTILE).as(OutputFormat.TEXT);
        assertThat(out).contains("o3 a|b <script>alert(1)</script> & *x* [y](z) `c` \\ # ~d~  # e\\u001B[31m\\u009B");
        assertThat(out.replace("\n", "").codePoints()).noneMatch(Character::isISOControl);
    }

    @ParameterizedTest
    @CsvSource({
        "- a, \\- a",
        "+ a, \\+ a",
        "= a, \\= a",
        "1. a, 1\\. a",
        "12) a, 12\\) a",
        "9.1 a, 9\\.1 a",
        "1 a, 1 a",
        "a - b, a - b",
        "$1 a, $1 a",
        "> a, &gt; a",
    })
    void theStartOfALineIsNoBlock(String text, String shown) throws IOException {
        assertThat(markdown(new Outline().line(text).entry(0, text))).isEqualTo(shown + "\n\n- " + shown + "\n");
    }

    @Test
    void blocksAreApartAndTablesAreWhole() throws IOException {
        Outline page = new Outline()
                .line("a")
                .entry(0, "b")
                .entry(1, "c")
                .heading("d")
                .add(Columns.<String>named()
                        .with("e", row -> "g|")
                        .with("f", row -> "h\ni")
                        .table("", List.of("")));
        assertThat(markdown(page)).isEqualTo("a\n\n- b\n  - c\n\n## d\n\n| e | f |\n|---|---|\n| g\\| | h i |\n");
    }

    private static String markdown(Outline page) throws IOException {
        StringBuilder out = new StringBuilder();
        MarkdownWriter.write(page.page(Messages.in(Language.THAI)), out);
        return out.toString();
    }
}
