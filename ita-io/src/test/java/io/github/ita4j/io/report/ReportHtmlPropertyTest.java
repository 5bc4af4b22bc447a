package io.github.ita4j.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.text.Language;
import io.github.ita4j.io.report.internal.CellView;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.TableView;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Whatever stands in names and measures, the page is ours: its text is theirs, its markup is not. */
class ReportHtmlPropertyTest {
    private static final Set<String> ELEMENTS = Set.of(
            "html",
            // The boxes of a follow-up, to be ticked on paper.
            "input",
            "label",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "main",
            "section",
            "h1",
            "h2",
            "p",
            "ul",
            "li",
            "bdi",
            "br",
            "table",
            "caption",
            "colgroup",
            "col",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "div",
            "header",
            "nav",
            "footer",
            "a",
            "h3",
            "h4",
            "ol",
            "dl",
            "dt",
            "dd",
            "span",
            "strong",
            "small",
            "details",
            "summary",
            "svg",
            "defs",
            "pattern",
            "symbol",
            "use",
            "path",
            "rect",
            "line",
            "text",
            "circle");

    private static final Set<String> ATTRIBUTES = Set.of(
            "type",
            "lang",
            "charset",
            "http-equiv",
            "content",
            "name",
            "class",
            "scope",
            "viewBox",
            "role",
            "aria-labelledby",
            "aria-label",
            "aria-hidden",
            "focusable",
            "data-l",
            "tabindex",
            "href",
            "colspan",
            "width",
            "height",
            "fill",
            "stroke",
            "stroke-width",
            "stroke-dasharray",
            "d",
            "patternUnits",
            "patternTransform",
            "id",
            "x",
            "y",
            "x1",
            "x2",
            "y1",
            "y2",
            "cx",
            "cy",
            "r",
            "text-anchor");

    @Provide
    Arbitrary<String> texts() {
        return HostileTexts.texts();
    }

    @Property(tries = 25)
    void thePageHasOurElementsAndTheirText(@ForAll("texts") String text) throws IOException {
        ReportContent content = SampleReports.everywhere(text);
        String html = Pages.of(content).as(OutputFormat.HTML);

        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document document = Jsoup.parse(html, "", parser);
        assertThat(parser.getErrors()).isEmpty();
        assertThat(names(document)).isSubsetOf(ELEMENTS);
        assertThat(attributes(document)).isSubsetOf(ATTRIBUTES);

        PageView page = new AgencyReportPage(content, Optional.empty(), Messages.in(Language.THAI)).page();
        assertThat(wholeTexts(document, "h1 > bdi"))
                .containsExactly(page.title().orElseThrow());
        assertThat(document.title()).isNotBlank();
        List<TableView> tables = SampleReports.blocks(page, TableView.class).toList();
        assertThat(wholeTexts(document, "table.shares th > bdi, table.shares td > bdi"))
                .isEqualTo(lines(tables.subList(tables.size() - 3, tables.size())));
        // Themes and findings of the plan stand once over all measures that share them.
        assertThat(wholeTexts(document, "table.plan bdi"))
                .hasSameElementsAs(lines(List.of(tables.get(tables.size() - 4))));
    }

    private static List<String> lines(List<TableView> tables) {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(List::stream)
                .flatMap(cell -> cell.lines().stream())
                .map(CleanText::line)
                .toList();
    }

    /** The text of the outline is the text of the input, but for what no form can hold. */
    @Property(tries = 100)
    void cellsHoldTheTextOfTheInput(@ForAll("texts") String text) {
        TableView plan = new MeasureTables(
                        new MeasureWords(SampleReports.CATALOG, Messages.in(Language.THAI)), Messages.in(Language.THAI))
                .plan(SampleReports.plan(text));
        CellView finding = plan.rows().get(0).get(3);
        String expected = Pattern.compile("[\\p{Cc}\u202A-\u202E\u2066-\u2069&&[^\n]]")
                .matcher(text.replaceAll("\\R", "\n").replace('\t', ' '))
                .replaceAll(control ->
                        String.format("\\\\u%04X", (int) control.group().charAt(0)))
                .replaceAll("(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])", "\uFFFD");
        String shown =
                String.join("\n", finding.lines().stream().map(CleanText::line).toList());
        assertThat(stripEnds(withoutNoCharacters(shown))).isEqualTo(stripEnds(withoutNoCharacters(expected)));
    }

    @Property(tries = 20)
    void markdownHoldsNoMarkupOfTheirs(@ForAll("texts") String text) throws IOException {
        String markdown =
                Pages.of(SampleReports.everywhere(text)).in(Language.ENGLISH).as(OutputFormat.MARKDOWN);
        // The only element is our line break within a cell.
        assertThat(markdown.replace("<br>", "")).doesNotContain("<", ">");
        List<String> lines = markdown.lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).startsWith("|") && lines.get(i - 1).startsWith("|")) {
                assertThat(cells(lines.get(i))).isEqualTo(cells(lines.get(i - 1)));
            }
        }
        PageView page = new AgencyReportPage(
                        SampleReports.everywhere(text), Optional.empty(), Messages.in(Language.ENGLISH))
                .page();
        long rows = SampleReports.blocks(page, TableView.class)
                .mapToLong(table -> table.rows().size() + 2)
                .sum();
        assertThat(lines.stream().filter(line -> line.startsWith("|")).count()).isEqualTo(rows);
        assertThat(lines.stream().filter(line -> line.startsWith("## ")).count())
                .isEqualTo(StreamSupport.stream(page.sections().spliterator(), false)
                        .filter(section -> !section.heading().isEmpty())
                        .count());
    }

    private static int cells(String row) {
        return row.replace("\\\\", "").replace("\\|", "").replaceAll("[^|]", "").length();
    }

    private static String withoutNoCharacters(String text) {
        return text.codePoints()
                .map(c -> (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A line end at the end of a text makes no line. */
    private static String stripEnds(String text) {
        return text.replaceAll("\n+\\z", "");
    }

    private static List<String> wholeTexts(Document document, String selector) {
        return document.select(selector).stream().map(Element::wholeText).toList();
    }

    private static Set<String> names(Document document) {
        return document.getAllElements().stream()
                .map(Element::nodeName)
                .filter(name -> !name.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> attributes(Document document) {
        return document.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .map(attribute -> attribute.getKey())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
