package io.github.ita4j.io.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Severity;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.ThaiDigits;
import io.github.ita4j.io.sheet.SheetCode;
import io.github.ita4j.scoring.survey.QuestionCode;
import io.github.ita4j.scoring.survey.Response;
import io.github.ita4j.scoring.survey.TallyAccumulator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The same answers, written in every form and spelling in which people have them, make the same tally. */
class AnswerFormsPropertyTest {
    private static final List<String> CODES = List.of("i1", "i2", "i9", "i16");
    private static final List<String> AGENCIES = List.of("กอง ก", "สำนักงานน้ำ", "เทศบาล ข");

    /** A comment that is a whole row for who splits at line ends. */
    private static final String STUFFED = "ดี\nกอง ก,4,4,4,4,\n\"\"ฯ\"\", 4";

    private static String header(String code, Random random) {
        String title = Answers.CATALOG
                .item(QuestionCode.parse(code).item())
                .flatMap(item -> item.title())
                .orElseThrow()
                .thai();
        return switch (random.nextInt(8)) {
            case 0 -> code + " : " + title;
            case 1 -> "[" + code + "] " + title;
            case 2 -> code + ". " + title;
            case 3 -> "ข้อ " + ThaiDigits.toThai(code) + " งาน";
            case 4 -> title;
            case 5 -> "ความเห็น [" + title + "]";
            case 6 -> code.toUpperCase(Locale.ROOT);
            default -> code;
        };
    }

    private static String answer(int choice, Random random) {
        if (choice == Response.BLANK) {
            return List.of("", " ", "-99", "ไม่ตอบ").get(random.nextInt(4));
        }
        String label = Answers.IIT
                .questions()
                .get(0)
                .scale()
                .choices()
                .get(choice)
                .label()
                .thai();
        String number = Integer.toString(choice + 1);
        return switch (random.nextInt(8)) {
            case 0 -> number + ".0";
            case 1 -> "0" + number;
            case 2 -> number + " - " + label;
            case 3 -> label + " (" + number + ")";
            case 4 -> ThaiDigits.toThai(number);
            case 5 -> label;
            default -> number;
        };
    }

    /** Rows of texts, the header first: an agency, the questions, and a comment. */
    private static List<List<String>> table(List<int[]> rows, List<String> agencies, Random random) {
        List<List<String>> table = new ArrayList<>();
        List<String> head = new ArrayList<>();
        head.add(List.of("agency", "ท่านสังกัดหน่วยงานใด", "ชื่อหน่วยงาน").get(random.nextInt(3)));
        CODES.forEach(code -> head.add(header(code, random)));
        head.add("ข้อเสนอแนะ");
        table.add(head);
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = new ArrayList<>();
            String name = agencies.get(row);
            cells.add(random.nextInt(3) == 0 ? name.replace("ำ", "ํา") + " " : name);
            for (int choice : rows.get(row)) {
                cells.add(answer(choice, random));
            }
            cells.add(random.nextInt(3) == 0 ? STUFFED : "");
            table.add(cells);
        }
        return table;
    }

    private static byte[] text(List<List<String>> table, Random random) {
        String separator = List.of(",", ";", "\t").get(random.nextInt(3));
        String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
        String lines = table.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.matches("(?s).*[,;\t\"\n].*") || random.nextInt(4) == 0
                                ? '"' + cell.replace("\"", "\"\"") + '"'
                                : cell)
                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining(end, "", end));
        String title = random.nextInt(3) == 0 ? "แบบสำรวจ" + separator.repeat(5) + end : "";
        return switch (random.nextInt(4)) {
            case 0 -> (title + lines).getBytes(Charset.forName("x-windows-874"));
            case 1 -> ("\uFEFF" + title + lines).getBytes(StandardCharsets.UTF_8);
            case 2 -> ("sep=" + separator + end + title + lines).getBytes(StandardCharsets.UTF_8);
            default -> (title + lines).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] workbook(List<List<String>> table, Random random) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Workbook book = new Workbook(bytes, "test", "1.0");
            book.newWorksheet("คำชี้แจง").value(0, 0, "แบบสำรวจ");
            Worksheet sheet = book.newWorksheet("คำตอบ");
            int from = random.nextInt(3);
            for (int row = 0; row < table.size(); row++) {
                for (int column = 0; column < table.get(row).size(); column++) {
                    String cell = table.get(row).get(column);
                    if (cell.matches("-?[0-9.]+")) {
                        sheet.value(from + row, column, new BigDecimal(cell));
                    } else if (!cell.isEmpty()) {
                        sheet.value(from + row, column, cell);
                    }
                }
            }
            book.finish();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static ResponseReading read(byte[] file) {
        return ResponseFileReader.of(Answers.CATALOG)
                .reading(legend -> legend.withNoAnswer(List.of("-99", "ไม่ตอบ")))
                .read(new ByteArrayInputStream(file), "answers");
    }

    private static void drawRows(int count, Random random, List<int[]> rows, List<String> agencies) {
        for (int row = 0; row < count; row++) {
            rows.add(CODES.stream().mapToInt(code -> random.nextInt(5) - 1).toArray());
            agencies.add(AGENCIES.get(row % AGENCIES.size()));
        }
    }

    private static TallyAccumulator expected(List<int[]> rows, List<String> agencies) {
        TallyAccumulator expected = TallyAccumulator.of(Answers.IIT);
        for (int row = 0; row < rows.size(); row++) {
            int[] choices = new int[Answers.IIT.questions().size()];
            Arrays.fill(choices, Response.BLANK);
            for (int question = 0; question < CODES.size(); question++) {
                choices[Answers.IIT.indexOf(QuestionCode.parse(CODES.get(question)))] = rows.get(row)[question];
            }
            expected.add(Agency.of(agencies.get(row)), choices);
        }
        return expected;
    }

    @Property(tries = 300)
    void everyFormIsTheSameTally(@ForAll Random random, @ForAll @IntRange(min = 3, max = 20) int count) {
        List<int[]> rows = new ArrayList<>();
        List<String> agencies = new ArrayList<>();
        drawRows(count, random, rows, agencies);
        // The first of each agency is named plainly, for the first spelling is the one that is kept.
        List<List<String>> table = table(rows, agencies, random);
        for (int row = 0; row < AGENCIES.size(); row++) {
            table.get(row + 1).set(0, agencies.get(row));
        }
        ResponseReading reading = read(random.nextInt(3) == 0 ? workbook(table, random) : text(table, random));
        assertThat(reading.faults())
                .allSatisfy(
                        fault -> assertThat(fault.severity()).as(fault.report()).isEqualTo(Severity.NOTICE));
        assertThat(reading.rows()).isEqualTo(count);
        assertThat(reading.tally()).contains(expected(rows, agencies).toTally());
    }

    /** Counted by hand, the answers give the same counts of every choice. */
    @Property(tries = 100)
    void countsAreTheSameCounts(@ForAll Random random, @ForAll @IntRange(min = 1, max = 30) int count) {
        List<int[]> rows = new ArrayList<>();
        List<String> agencies = new ArrayList<>();
        drawRows(count, random, rows, agencies);
        Map<String, int[][]> counted = new LinkedHashMap<>();
        for (int row = 0; row < count; row++) {
            int[][] counts = counted.computeIfAbsent(agencies.get(row), name -> new int[CODES.size()][4]);
            for (int question = 0; question < CODES.size(); question++) {
                if (rows.get(row)[question] != Response.BLANK) {
                    counts[question][rows.get(row)[question]]++;
                }
            }
        }
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("หน่วยงาน", "ข้อ", "4", "น้อยที่สุดหรือไม่มีเลย", "3 - มาก", "น้อย (2)", "รวม"));
        counted.forEach((name, counts) -> {
            for (int question = 0; question < CODES.size(); question++) {
                int[] one = counts[question];
                table.add(List.of(
                        name,
                        header(CODES.get(question), random),
                        Integer.toString(one[3]),
                        Integer.toString(one[0]),
                        one[2] + ".0",
                        ThaiDigits.toThai(Integer.toString(one[1])),
                        Integer.toString(Arrays.stream(one).sum())));
            }
        });
        ResponseReading reading = read(random.nextBoolean() ? workbook(table, random) : text(table, random));
        assertThat(reading.faults())
                .allSatisfy(
                        fault -> assertThat(fault.severity()).as(fault.report()).isEqualTo(Severity.NOTICE));
        assertThat(Answers.counts(reading))
                .isEqualTo(Answers.counts(ImmutableResponseReading.builder()
                        .like(reading)
                        .tally(expected(rows, agencies).toTally())
                        .build()));
    }

    /** Whatever bytes of a workbook are changed, something is said or everything is counted. */
    @Property(tries = 200)
    void damagedWorkbooksAreRead(@ForAll Random random) {
        List<int[]> rows = new ArrayList<>();
        List<String> agencies = new ArrayList<>();
        drawRows(5, random, rows, agencies);
        byte[] file = workbook(table(rows, agencies, random), random);
        for (int damage = random.nextInt(4); damage > 0; damage--) {
            file[4 + random.nextInt(file.length - 4)] = (byte) random.nextInt(256);
        }
        ResponseReading reading = read(random.nextInt(3) > 0 ? file : Arrays.copyOf(file, random.nextInt(file.length)));
        assertThat(reading.faults().isEmpty() && reading.tally().isEmpty()).isFalse();
        assertThat(reading.refusedRows()).isBetween(0L, reading.rows());
    }

    /** Of a sheet, places are those of the sheet. */
    @Example
    void placesInASheet() {
        List<List<String>> table = List.of(
                List.of("agency", "", "i1"),
                List.of("ก", "", "9"),
                List.of("ข", "", "มากที่สุด"),
                List.of("ค", "", "1"));
        ResponseReading reading = read(workbook(table, new Random(1)));
        assertThat(reading.tally()).isPresent();
        Fault fault = reading.faults().stream()
                .filter(one -> one.code() == SheetCode.CHOICE_OUTSIDE_SCALE)
                .findFirst()
                .orElseThrow();
        assertThat(fault.place().sheet()).contains("คำตอบ");
        assertThat(fault.place().column()).hasValue(3);
        assertThat(fault.place().line()).isEmpty();
        assertThat(fault.place().file()).contains("answers");
    }

    @Example
    void aSheetByItsName() {
        byte[] file = workbook(List.of(List.of("agency", "i1"), List.of("ก", "4")), new Random(1));
        ResponseReading named = ResponseFileReader.of(Answers.CATALOG)
                .withSheet("คำตอบ")
                .read(new ByteArrayInputStream(file), "answers");
        assertThat(Answers.counts(named)).containsExactly("ก: i1=0,0,0,1");
        ResponseReading other = ResponseFileReader.of(Answers.CATALOG)
                .withSheet("คะแนน")
                .read(new ByteArrayInputStream(file), "answers");
        assertThat(other.tally()).isEmpty();
        assertThat(other.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.report()).contains("คำตอบ"));
    }

    /** As a line of text is that is longer than a mebibyte. */
    @Example
    void aRowOfASheetMayBeTooLong() {
        Random random = new Random(3);
        List<String> header = new ArrayList<>(List.of("agency", "i1"));
        List<String> row = new ArrayList<>(List.of("ก", "4"));
        for (int column = 0; column < 12; column++) {
            header.add("หมายเหตุ " + (char) ('ก' + column));
            StringBuilder text = new StringBuilder();
            while (text.length() < 30_000) {
                text.append((char) ('ก' + random.nextInt(40)));
            }
            row.add(text.toString());
        }
        List<String> good = new ArrayList<>(row.subList(0, 2));
        good.addAll(Collections.nCopies(12, "ข"));
        ResponseReading reading = read(workbook(List.of(header, row, good), new Random(1)));
        assertThat(Answers.counts(reading)).containsExactly("ก: i1=0,0,0,1");
        assertThat(reading.refusedRows()).isEqualTo(1);
        assertThat(reading.rows()).isEqualTo(2);
        Fault fault = reading.faults().stream()
                .filter(one -> one.code() == SheetCode.LINE_TOO_LONG)
                .findFirst()
                .orElseThrow();
        assertThat(fault.place().sheet()).contains("คำตอบ");
        assertThat(reading.faultCounts().get(SheetCode.LINE_TOO_LONG)).isEqualTo(1);
    }

    /** As a header of text is whose bytes are not UTF-8. */
    @Example
    void aHeaderOfASheetMayHaveLostLetters() {
        List<List<String>> table = List.of(List.of("agency", "i1", "i2 \uFFFD\uFFFD"), List.of("ก", "4", "1"));
        ResponseReading reading = read(workbook(table, new Random(1)));
        assertThat(reading.tally()).isEmpty();
        assertThat(reading.faultCounts()).containsKeys(SheetCode.WRONG_ENCODING, SheetCode.MISSING_HEADER);
        Fault fault = reading.faults().stream()
                .filter(one -> one.code() == SheetCode.WRONG_ENCODING)
                .findFirst()
                .orElseThrow();
        assertThat(fault.place().column()).hasValue(3);
        assertThat(read("agency,i1,i2 \uFFFD\n".getBytes(StandardCharsets.UTF_8))
                        .faultCounts())
                .containsKeys(SheetCode.WRONG_ENCODING, SheetCode.MISSING_HEADER);
    }
}
