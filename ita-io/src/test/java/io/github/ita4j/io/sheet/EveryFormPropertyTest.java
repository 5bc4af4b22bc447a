package io.github.ita4j.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.fault.Severity;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The same scores in every form and spelling in which people write them: whatever is chosen, the sheets that are read are
 * those that were meant, and there is nothing but notices.
 */
class EveryFormPropertyTest {
    private static final List<String> NAMES = List.of("เทศบาลตำบลน้ำพอง", "อบต. ก", "กรม ข", "จังหวัด ค");
    private static final List<String> AGENCY =
            List.of("agency", "หน่วยงาน", "ชื่อหน่วยงาน", "Agency Name", "หน่วยงาน :");
    private static final List<String> CODE = List.of("code", "รหัส", "ข้อ", "ตัวชี้วัด", "Item");
    private static final List<String> SCORE = List.of("score", "คะแนน", "คะแนนที่ได้", "ร้อยละ", "SCORE");
    private static final List<String> BESIDE = List.of("ลำดับ", "หมายเหตุ", "วันที่บันทึก", "จังหวัด");
    private static final List<NodeCode> CODES = List.of(
            Overall.OVERALL,
            NodeCode.parse("i1"),
            NodeCode.parse("i12"),
            NodeCode.parse("e3"),
            NodeCode.parse("3"),
            NodeCode.parse("9.1"),
            NodeCode.parse("o1"),
            NodeCode.parse("o7"),
            NodeCode.parse("o12"));

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void everyFormIsReadAsTheSame(@ForAll("sheets") List<ScoreSheet> sheets, @ForAll Form form, @ForAll long seed) {
        byte[] file = form.write(table(sheets, form, new Random(seed)), new Random(seed));
        ScoreReading reading =
                ScoreFileReader.of(Catalogs.forYear(Reading.YEAR)).read(new ByteArrayInputStream(file), "test");
        assertThat(reading.faults()).allMatch(fault -> fault.severity() == Severity.NOTICE);
        assertThat(reading.sheets())
                .map(sheet -> sheet.agency().map(Agency::name).orElse("") + byCode(sheet))
                .isEqualTo(sheets.stream()
                        .map(sheet -> sheet.agency().map(Agency::name).orElse("") + byCode(sheet))
                        .toList());
        // Of all years together the year column says it.
        if (form.named) {
            assertThat(ScoreFileReader.forYears(CatalogSource.shipped())
                            .read(new ByteArrayInputStream(file), "test")
                            .sheets())
                    .isEqualTo(reading.sheets());
        }
    }

    private static List<String> byCode(ScoreSheet sheet) {
        return sheet.scores().entrySet().stream()
                .map(entry -> entry.getKey().code() + "=" + entry.getValue())
                .sorted()
                .toList();
    }

    @Provide
    Arbitrary<List<ScoreSheet>> sheets() {
        return Arbitraries.longs().map(seed -> {
            Random random = new Random(seed);
            return NAMES.subList(0, 1 + random.nextInt(NAMES.size())).stream()
                    .map(name -> {
                        ScoreSheet.Builder sheet =
                                ScoreSheet.builder().fiscalYear(Reading.YEAR).agency(Agency.of(name));
                        for (NodeCode code : CODES) {
                            if (code == Overall.OVERALL || random.nextInt(4) > 0) {
                                sheet.putScores(
                                        code,
                                        isClosed(code)
                                                ? Score.of(100L * random.nextInt(2))
                                                : Score.of(random.nextInt(10_001), 100));
                            }
                        }
                        return sheet.build();
                    })
                    .toList();
        });
    }

    private static boolean isClosed(NodeCode code) {
        return code instanceof ItemCode item && item.instrument().itemLetter() == 'o';
    }

    /** The rows of a table, the header first. */
    private static List<List<String>> table(List<ScoreSheet> sheets, Form form, Random random) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(any(BESIDE, random), any(AGENCY, random)));
        if (form.named) {
            head.add(any(List.of("year", "ปีงบประมาณ", "ปี พ.ศ."), random));
        }
        int first = head.size();
        if (form.wide) {
            CODES.forEach(code -> head.add(spelled(code, random)));
        } else {
            head.addAll(List.of(any(CODE, random), any(SCORE, random)));
        }
        rows.add(head);
        for (ScoreSheet sheet : sheets) {
            List<String> start =
                    new ArrayList<>(List.of("", sheet.agency().orElseThrow().name()));
            if (form.named) {
                start.add(any(List.of("2566", "๒๕๖๖", "พ.ศ. 2566"), random));
            }
            List<String> wide = new ArrayList<>(start);
            for (NodeCode code : CODES) {
                String cell = sheet.score(code)
                        .map(score -> written(code, score, random))
                        .orElse(any(List.of("", "-", "N/A", "ไม่มี"), random));
                wide.add(cell);
                if (!form.wide) {
                    List<String> row = new ArrayList<>(start);
                    row.addAll(List.of(spelled(code, random), cell));
                    rows.add(row);
                }
            }
            if (form.wide) {
                rows.add(wide);
            }
        }
        if (form.wide && random.nextBoolean()) {
            rows.add(IntStream.range(0, head.size())
                    .mapToObj(column -> column == 0 ? "เฉลี่ย" : column < first ? "" : "50")
                    .toList());
        }
        return rows;
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static String spelled(NodeCode code, Random random) {
        String plain = code.code();
        if (code == Overall.OVERALL) {
            return any(List.of("overall", "คะแนนรวม", "ITA", "Total Score", "คะแนน ITA"), random);
        }
        if (code instanceof ItemCode item) {
            String number = plain.substring(1);
            List<String> spellings = new ArrayList<>(List.of(
                    plain,
                    plain.toUpperCase(Locale.ROOT),
                    plain.charAt(0) + " " + number,
                    "[" + plain + "]",
                    plain + " : หัวข้อของคำถาม"));
            if (isClosed(item)) {
                spellings.addAll(List.of("OIT" + number, "O-" + number, "[0" + number + "]", "ITA0" + number));
            }
            return any(spellings, random);
        }
        return plain.contains(".")
                ? any(List.of(plain, "๙.๑", "ตัวชี้วัดย่อยที่ " + plain), random)
                : any(List.of(plain, "ตัวชี้วัดที่ " + plain, "ตัวชี้วัด ๓", "Indicator " + plain), random);
    }

    private static String written(NodeCode code, Score score, Random random) {
        String plain = new BigDecimal(score.hundredths()).movePointLeft(2).toPlainString();
        List<String> forms = new ArrayList<>(List.of(
                plain,
                new BigDecimal(plain).stripTrailingZeros().toPlainString(),
                plain + "%",
                " " + plain + " ",
                plain + "0000000000000000",
                plain.chars()
                        .mapToObj(c -> c == '.' ? "." : Character.toString('๐' + c - '0'))
                        .collect(Collectors.joining()),
                new BigDecimal(plain).movePointLeft(1).toPlainString() + "e1"));
        if (isClosed(code)) {
            forms.addAll(
                    score.isZero() ? List.of("FALSE", "✗", "ไม่ผ่าน") : List.of("TRUE", "✓", "ผ่าน", "เผยแพร่แล้ว"));
        }
        return any(forms, random);
    }

    enum Form {
        LONG_COMMAS(false, false),
        LONG_SEMICOLONS_AND_YEAR(false, true),
        WIDE_TABS(true, false),
        WIDE_SEP_LINE(true, false),
        WIDE_TITLE_AND_YEAR(true, true),
        WIDE_WINDOWS_874(true, false),
        LONG_MARK_AND_CARRIAGE_RETURNS(false, false),
        WIDE_WORKBOOK(true, true),
        LONG_WORKBOOK(false, false),
        FLAT_JSON(true, true),
        JSON_LINES(false, true);

        private final boolean wide;
        private final boolean named;

        Form(boolean wide, boolean named) {
            this.wide = wide;
            this.named = named;
        }

        byte[] write(List<List<String>> rows, Random random) {
            return switch (this) {
                case LONG_COMMAS -> text(rows, ',', "\n", "", random);
                case LONG_SEMICOLONS_AND_YEAR -> text(rows, ';', "\r\n", "", random);
                case WIDE_TABS -> text(rows, '\t', "\n", "", random);
                case WIDE_SEP_LINE -> text(rows, ';', "\r\n", "sep=;\r\n", random);
                case WIDE_TITLE_AND_YEAR -> text(rows, ',', "\n", "ผลการประเมินของจังหวัด\n\n", random);
                case WIDE_WINDOWS_874 -> thai874(new String(text(rows, ',', "\n", "", random), StandardCharsets.UTF_8));
                case LONG_MARK_AND_CARRIAGE_RETURNS -> text(rows, ',', "\r", "\uFEFF", random);
                case WIDE_WORKBOOK, LONG_WORKBOOK -> workbook(rows);
                case FLAT_JSON -> json(rows, "[", ",\n", "]");
                case JSON_LINES -> json(rows, "", "\n", "\n");
            };
        }
    }

    private static byte[] text(List<List<String>> rows, char separator, String end, String above, Random random) {
        return (above
                        + rows.stream()
                                .map(row -> row.stream()
                                        .map(cell -> cell.indexOf(separator) >= 0 || random.nextInt(5) == 0
                                                ? '"' + cell + '"'
                                                : cell)
                                        .collect(Collectors.joining(String.valueOf(separator))))
                                .collect(Collectors.joining(end, "", end)))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What the character set does not have is written otherwise. */
    private static byte[] thai874(String text) {
        String plain = text.replace('✓', 'Y').replace('✗', 'N');
        byte[] bytes = new byte[plain.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = plain.charAt(i);
            bytes[i] = (byte) (c < 0x80 ? c : c - 0x0E00 + 0xA0);
        }
        return bytes;
    }

    private static byte[] workbook(List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Workbook book = new Workbook(bytes, "test", "1.0");
            book.newWorksheet("คำอธิบาย").value(0, 0, "โปรดอ่านก่อน");
            Worksheet sheet = book.newWorksheet("ผล");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    String cell = rows.get(row).get(column);
                    if (cell.matches("[0-9]+(\\.[0-9]{1,2})?") && row > 0) {
                        sheet.value(row, column, new BigDecimal(cell));
                    } else if (!cell.isEmpty()) {
                        sheet.value(row, column, cell);
                    }
                }
            }
            book.finish();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static byte[] json(List<List<String>> rows, String open, String between, String close) {
        List<String> names = rows.get(0);
        return rows.stream()
                .skip(1)
                .map(row -> IntStream.range(0, names.size())
                        .mapToObj(column -> '"' + names.get(column) + "\": "
                                + (row.get(column).isEmpty() && column > 1 ? "null" : '"' + row.get(column) + '"'))
                        .filter(member -> !member.endsWith(": \"\""))
                        .collect(Collectors.joining(", ", "{", "}")))
                .collect(Collectors.joining(between, open, close))
                .getBytes(StandardCharsets.UTF_8);
    }
}
