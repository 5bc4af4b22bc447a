package io.github.ita4j.io.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.measure.ItemProgress;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.Responsibility;
import io.github.ita4j.core.text.ThaiDigits;
import io.github.ita4j.core.time.PeriodText;
import io.github.ita4j.io.measure.MeasureImport.ImportedItem;
import io.github.ita4j.io.measure.MeasureImport.ImportedMeasure;
import io.github.ita4j.io.table.TableCell;
import io.github.ita4j.io.table.TableDocument;
import io.github.ita4j.io.table.TableFormat;
import io.github.ita4j.io.table.TableLimits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever stands in the tables of a document, in whatever form: each cell with text is a heading, or in a field, or left
 * over, or in a fault; each is there once; and each of its words stands where the cell is said to be.
 */
class NoCellOfATableIsLostPropertyTest {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final TableLimits NARROW =
            TableLimits.builder().textLength(12).columns(5).build();

    @Property(tries = 600)
    void everyCellIsSomewhere(
            @ForAll("tables") List<List<List<String>>> tables,
            @ForAll @From("forms") TableFormat form,
            @ForAll boolean narrow) {
        TableDocument document = MeasureDocuments.read(form, tables, narrow ? NARROW : TableLimits.DEFAULT);
        MeasureImport result = MeasureImporter.of().read(document);

        Map<Place, String> where = new HashMap<>();
        result.headings().forEach(cell -> put(where, cell.place(), all(Stream.of(Stream.of(cell.text())))));
        result.unmapped().forEach(cell -> put(where, cell.place(), all(Stream.of(Stream.of(cell.text())))));
        for (ImportedMeasure imported : result.measures()) {
            imported.cells().forEach(cell -> put(where, cell.place(), words(imported)));
        }
        for (ImportedItem imported : result.itemProgress()) {
            imported.cells().forEach(cell -> put(where, cell.place(), words(imported.progress())));
        }
        int cells = 0;
        for (TableCell cell : MeasureDocuments.cells(document)) {
            if (!cell.raw().isBlank()) {
                cells++;
                assertThat(where).containsKey(cell.place());
                for (String word : SPACE.splitAsStream(cell.isEmpty() ? cell.raw() : cell.text())
                        .toList()) {
                    assertThat(where.get(cell.place()))
                            .as("what is made of '%s'", cell.text())
                            .contains(word(word));
                }
            }
        }
        assertThat(where).hasSize(cells);
        assertThat(result.cells()).isEqualTo(cells + result.failed());
        if (form != TableFormat.TEXT) {
            // What was written, not only what the reader delivered; in text a single line with tabs is no table.
            assertThat(result.cells())
                    .isEqualTo(tables.stream()
                            .flatMap(List::stream)
                            .flatMap(List::stream)
                            .filter(text -> !text.isEmpty())
                            .count());
        }
        assertThat(result.failed() == 0 || narrow).isTrue();
    }

    private static void put(Map<Place, String> where, Place place, String text) {
        assertThat(where.put(place, text)).as("a second time %s", place).isNull();
    }

    /** A word as it is looked for: of numbers and codes, which are read, the number counts. */
    private static String word(String word) {
        if (word.equals("ตัวชี้วัดที่")) {
            return "";
        }
        String digits = ThaiDigits.toArabic(word).replaceAll("[.)]$", "");
        return digits.matches("0?[0-9]+(\\.[0-9]+)?")
                ? digits.replaceFirst("^0(?=[0-9])", "")
                : word.replaceFirst("^[๑-๙][.)](?=คำ)", "").replaceFirst("^ก\\.$", "ก");
    }

    private static String words(ImportedMeasure imported) {
        Measure measure = imported.measure();
        return all(Stream.of(
                Stream.of(measure.number(), measure.title()),
                imported.themeTitle().stream(),
                measure.theme().map(String::valueOf).stream(),
                measure.finding().stream(),
                measure.steps().stream(),
                measure.responsibility().map(Responsibility::text).stream(),
                measure.period().map(PeriodText::text).stream(),
                measure.followUp().stream(),
                imported.progress().stream().flatMap(progress -> progress.results().stream()),
                imported.progress().stream().flatMap(progress -> progress.outcome().stream()),
                imported.progress().stream().flatMap(progress -> progress.suggestions().stream())));
    }

    private static String words(ItemProgress progress) {
        return all(Stream.of(
                Stream.of(progress.code().code()),
                progress.title().stream(),
                progress.guidance().stream(),
                progress.responsibility().map(Responsibility::text).stream(),
                progress.period().map(PeriodText::text).stream(),
                progress.results().stream()));
    }

    private static String all(Stream<Stream<String>> fields) {
        StringBuilder out = new StringBuilder();
        // Numbers are looked for in Arabic digits, words as they stand.
        fields.flatMap(field -> field)
                .forEach(text -> out.append(text)
                        .append('\n')
                        .append(ThaiDigits.toArabic(text))
                        .append('\n'));
        return out.toString();
    }

    @Provide
    Arbitrary<TableFormat> forms() {
        return Arbitraries.of(TableFormat.class);
    }

    @Provide
    Arbitrary<List<List<List<String>>>> tables() {
        return table().list().ofMinSize(1).ofMaxSize(4).map(NoCellOfATableIsLostPropertyTest::numbered);
    }

    /** A table: a row of headings or none, and rows of cells. */
    private Arbitrary<List<List<String>>> table() {
        return Arbitraries.integers()
                .between(2, 6)
                .flatMap(width -> Combinators.combine(
                                headings().list().ofSize(width).optional(0.9),
                                cell().list().ofSize(width).list().ofMinSize(1).ofMaxSize(5))
                        .as((head, rows) ->
                                Stream.concat(head.stream(), rows.stream()).toList()));
    }

    private Arbitrary<String> headings() {
        return Arbitraries.of(
                "มาตรการ",
                "มาตรการ/แนวทาง",
                "ประเด็น",
                "ข้อคำถาม ITA",
                "ผลการวิเคราะห์ข้อมูล",
                "ขั้นตอน/วิธีการปฏิบัติ",
                "ผู้รับผิดชอบ",
                "ระยะเวลา",
                "ผลการดำเนินการ",
                "ผลลัพธ์",
                "ข้อเสนอแนะ",
                "การติดตามผล",
                "ข้อ",
                "ที่",
                "ตัวชี้วัด",
                "ข้อมูล",
                "องค์ประกอบด้านข้อมูล",
                "การวิเคราะห์ข้อมูล",
                "ไม่รู้จัก#",
                "");
    }

    /** Where a # stands, comes a number of its own. */
    private Arbitrary<String> cell() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.just("")),
                net.jqwik.api.Tuple.of(4, Arbitraries.of("คำ#จบ", "คำ#จบ และ คำ#จบ")),
                net.jqwik.api.Tuple.of(
                        8,
                        Arbitraries.of(
                                "๑. คำ#จบ",
                                "๒.คำ#จบ",
                                "๓) คำ#จบ",
                                "๑.๒ คำ#จบ",
                                "๑. คำ#จบ ๒. คำ#จบ",
                                "๔",
                                "๕.",
                                "2.1",
                                "ก.",
                                "๐๑๒",
                                "๐๑๒ คำ#จบ",
                                "๑๑๒",
                                "i๑ คำ#จบ (ค่าคะแนน ๘๗.๕)",
                                "๑๗ คำ#จบ (ค่าคะแนน คำ#จบ)",
                                "ตัวชี้วัดที่ ๙.๔ คำ#จบ",
                                "ตัวชี้วัดที่ ๘",
                                "จากผลการประเมิน คำ#จบ ๑. คำ#จบ",
                                "☑ ดำเนินการ คำ#จบ",
                                "☐ ยังไม่ได้ดำเนินการ ☑ ยกเลิก คำ#จบ",
                                "ต.ค. ๖๗ ถึง ก.ย. ๖๘",
                                "ไตรมาส ๙",
                                "ผู้รับผิดชอบ",
                                "ระยะเวลา คำ#จบ",
                                "\u200B",
                                "-",
                                "=คำ#จบ")));
    }

    private static List<List<List<String>>> numbered(List<List<List<String>>> tables) {
        int[] next = {100};
        List<List<List<String>>> all = new ArrayList<>();
        for (List<List<String>> table : tables) {
            List<List<String>> rows = new ArrayList<>();
            for (List<String> row : table) {
                rows.add(row.stream().map(text -> numbered(text, next)).toList());
            }
            all.add(rows);
        }
        return all;
    }

    private static String numbered(String text, int[] next) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(c == '#' ? "\u0E19" + next[0]++ + "\u0E19" : String.valueOf((char) c)));
        return out.toString();
    }

    /** A cell is in a field or not by the row it is in; that both happen is what makes the property worth anything. */
    @Property(tries = 200)
    void thingsAreFound(@ForAll("measureTables") List<List<String>> table, @ForAll @From("forms") TableFormat form) {
        MeasureImport result =
                MeasureImporter.of().read(MeasureDocuments.read(form, List.of(table), TableLimits.DEFAULT));

        assertThat(result.measures()).hasSize(table.size() - 1);
        assertThat(result.unmapped()).isEmpty();
        assertThat(result.mapped()).isEqualTo(3L * (table.size() - 1));
        for (int i = 1; i < table.size(); i++) {
            Measure measure = result.measures().get(i - 1).measure();
            assertThat(measure.number() + ". " + measure.title())
                    .isEqualTo(table.get(i).get(0));
            assertThat(String.join(" ", measure.steps())).isEqualTo(table.get(i).get(1));
            assertThat(measure.responsibility().map(Responsibility::text))
                    .isEqualTo(Optional.of(table.get(i).get(2)));
        }
    }

    @Provide
    Arbitrary<List<List<String>>> measureTables() {
        Arbitrary<String> word = Arbitraries.of("ป้าย", "คู่มือ", "เวที", "แบบ \"ก\"", "a & b", "ก, ข; ค");
        return Combinators.combine(word, word, word)
                .as((title, steps, unit) -> List.of(title, "๑. " + steps + " ๒. " + title, unit))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(rows -> {
                    List<List<String>> table = new ArrayList<>();
                    table.add(List.of("มาตรการ", "ขั้นตอน/วิธีการปฏิบัติ", "ผู้รับผิดชอบ"));
                    for (List<String> row : rows) {
                        table.add(List.of(table.size() + ". " + row.get(0), row.get(1), row.get(2)));
                    }
                    return table;
                });
    }
}
