package io.github.ita4j.io.cli;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.scoring.Assessment.GradeBasis;
import io.github.ita4j.scoring.bulk.AgencyResult;
import io.github.ita4j.scoring.bulk.BulkScorer;
import io.github.ita4j.scoring.internal.PreparedYear;
import io.github.ita4j.scoring.internal.PreparedYear.Verdict;
import io.github.ita4j.scoring.internal.RowNumbers;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The short way from the scores of a country to a line for each agency: {@code ita assess FILE --year YEAR --format csv} or
 * {@code jsonl}. Its start takes a tenth of the time of the whole program, for it needs no parser of command lines, no catalogue
 * and no pages. It does the plainest file only; at the first row that is not plain it gives up, and the whole program does the
 * work from the beginning, without what is written already. Whatever it writes is what the whole program writes.
 */
final class PlainList {
    private static final String BEGIN = "agency,id,province,kind,parent";
    private static final String END = ",overall,overall_lower,overall_upper,grade,grade_basis,possible_grades,"
            + "published_grade,passed,zero_scored,missing,discrepancies\n";

    private static final byte[] COMMA = LineBytes.of(",");
    private static final byte[] NULL = LineBytes.of("null");
    private static final byte[] OVERALL = LineBytes.of("\",\"complete\":true,\"overall\":{\"reported\":");
    private static final byte[] LOWER = LineBytes.of(",\"lower\":");
    private static final byte[] UPPER = LineBytes.of(",\"upper\":");

    private final File file;
    private final String name;
    private final PreparedYear year;
    private final boolean csv;
    private final StringBuilder header = new StringBuilder();

    /** The nodes that are shown, in their order, and what stands before each. */
    private final List<Integer> shown = new ArrayList<>();

    private final List<byte[]> before = new ArrayList<>();

    /** What stands before each text. */
    private final List<byte[]> texts = new ArrayList<>();

    private final List<byte[]> zeros = new ArrayList<>();
    private final byte[] beforeZeros;
    private final byte[] betweenZeros;
    private final byte[] end;
    private final Map<Long, byte[]> verdicts = new HashMap<>();
    private final LineBytes line = new LineBytes();
    private @Nullable BulkScorer scorer;

    private PlainList(File file, String name, PreparedYear year, boolean csv, String detail) {
        this.file = file;
        this.name = name;
        this.year = year;
        this.csv = csv;
        for (String text : PlainRows.TEXTS) {
            String begin = texts.isEmpty() ? csv ? "" : "{" : csv ? "," : "\",";
            texts.add(LineBytes.of(csv ? begin : begin + '"' + text + "\":\""));
        }
        for (String leaf : year.leaves()) {
            zeros.add(LineBytes.of(csv ? leaf : '"' + leaf + '"'));
        }
        String gap = csv ? columns(detail) : members(detail);
        beforeZeros = LineBytes.of(gap);
        betweenZeros = LineBytes.of(csv ? " " : ",");
        end = LineBytes.of(csv ? ",,\n" : "],\"missing\":[],\"discrepancies\":[]}\n");
    }

    /** The list that the arguments ask for; empty where they ask for anything else, or for more. */
    static Optional<PlainList> of(String[] args) throws IOException {
        Map<String, String> given = new HashMap<>();
        boolean plain = args.length > 0 && args[0].equals("assess");
        for (int i = 1; i < args.length && plain; i++) {
            boolean option = args[i].startsWith("-");
            plain = (!option || i + 1 < args.length)
                    && given.put(option ? args[i] : "", args[option ? i + 1 : i]) == null;
            i += option ? 1 : 0;
        }
        File file = new File(given.getOrDefault("", ""));
        String name = given.getOrDefault("--year", "");
        boolean csv = given.getOrDefault("--format", "").equals("csv");
        String detail = given.getOrDefault("--detail", csv ? "indicators" : "items");
        boolean known = given.size() == (given.containsKey("--detail") ? 4 : 3)
                && (csv || given.getOrDefault("--format", "").equals("jsonl"))
                && (detail.equals("agency") || detail.equals("indicators") || (csv && detail.equals("items")))
                && name.startsWith("25")
                && name.length() == 4;
        return plain && known && file.isFile() && file.canRead()
                ? PreparedYear.of(name).map(year -> new PlainList(file, name, year, csv, detail))
                : Optional.empty();
    }

    /** Writes the list that the arguments ask for, if they ask for one, and the file is plain to its end. */
    static boolean write(String[] args, Console console) throws IOException {
        Optional<PlainList> list = of(args);
        long written = list.isPresent() ? list.get().write(console.bytes()) : 0;
        console.skip(Math.max(0, written));
        return written < 0;
    }

    private String columns(String detail) {
        header.append(BEGIN);
        PreparedYear.Node[] nodes = year.nodes();
        for (int node = 1; node < nodes.length; node++) {
            boolean deep =
                    nodes[node].kind().equals("item") || nodes[node].kind().equals("subIndicator");
            if (detail.equals("items") || (detail.equals("indicators") && !deep)) {
                header.append(',').append(nodes[node].code());
                shown.add(node);
                before.add(COMMA);
            }
        }
        header.append(END);
        return "";
    }

    /** Lists what stands before the nodes, and gives what stands behind them. */
    private String members(String detail) {
        StringBuilder gap = new StringBuilder();
        for (String kind : detail.equals("agency") ? new String[0] : new String[] {"instrument", "part", "indicator"}) {
            gap.append(",\"").append(kind).append("s\":[");
            boolean first = true;
            for (int node = 0; node < year.nodes().length; node++) {
                if (year.nodes()[node].kind().equals(kind)) {
                    String code = year.nodes()[node].code();
                    gap.append(first ? "{" : ",{")
                            .append(kind.equals("indicator") ? "\"number\":" + code : "\"code\":\"" + code + '"')
                            .append(",\"reported\":");
                    shown.add(node);
                    before.add(LineBytes.of(gap.toString()));
                    gap = new StringBuilder("}");
                    first = false;
                }
            }
            gap.append(']');
        }
        return gap.append(",\"zeroScored\":[").toString();
    }

    /**
     * Writes the list.
     *
     * @return -1 when it is done; else how many bytes were written before it gave up
     */
    long write(OutputStream out) throws IOException {
        long written = 0;
        try (InputStream in = new FileInputStream(file)) {
            PlainRows rows = new PlainRows(in, year);
            RowNumbers.Row row = new RowNumbers.Row(year.numbers());
            boolean any = false;
            while (rows.next() && year.numbers().score(rows.scores(), 0, false, row)) {
                if (!any) {
                    line.put(LineBytes.of(header.toString()));
                }
                any = true;
                add(rows, row);
                written += line.write(out, false);
            }
            if (!any || !rows.isAtEnd()) {
                return written;
            }
        }
        line.write(out, true);
        return -1;
    }

    private void add(PlainRows rows, RowNumbers.Row row) {
        for (int text = 0; text < PlainRows.TEXTS.size(); text++) {
            boolean blank = rows.from(text) == rows.to(text);
            line.put(texts.get(text), 0, blank && !csv ? 0 : texts.get(text).length);
            line.put(rows.bytes(), rows.from(text), rows.to(text));
        }
        if (!csv) {
            line.put(OVERALL);
            bounds(row, 0);
            line.put(verdict(rows, row));
        }
        for (int i = 0; i < before.size(); i++) {
            line.put(before.get(i));
            if (csv) {
                line.hundredths(row.reported[shown.get(i)]);
            } else {
                bounds(row, shown.get(i));
            }
        }
        if (csv) {
            boolean open = row.least[0] != row.greatest[0];
            line.put(COMMA);
            line.hundredths(row.reported[0]);
            line.put(COMMA);
            line.hundredths(open ? row.least[0] : -1);
            line.put(COMMA);
            line.hundredths(open ? row.greatest[0] : -1);
            line.put(verdict(rows, row));
        }
        line.put(beforeZeros);
        boolean any = false;
        for (int leaf = 0; leaf < zeros.size(); leaf++) {
            if (rows.scores()[leaf] == 0 && year.numbers().leaves()[leaf].published()) {
                line.put(betweenZeros, 0, any ? 1 : 0);
                line.put(zeros.get(leaf));
                any = true;
            }
        }
        line.put(end);
    }

    private void bounds(RowNumbers.Row row, int node) {
        if (row.reported[node] < 0) {
            line.put(NULL);
        }
        line.hundredths(row.reported[node]);
        line.put(LOWER);
        line.hundredths(row.least[node]);
        line.put(UPPER);
        line.hundredths(row.greatest[node]);
    }

    private byte[] verdict(PlainRows rows, RowNumbers.Row row) {
        byte[] known = row.step == 0 ? verdicts.get(row.cell) : null;
        if (known == null) {
            Verdict verdict = year.verdict(row).orElse(null);
            known = text(verdict == null ? byScorer(rows) : verdict);
            if (row.step == 0 && verdict != null) {
                verdicts.put(row.cell, known);
            }
        }
        return known;
    }

    /** So near to more than one border, which is rare, only the scorer knows. */
    private Verdict byScorer(PlainRows rows) {
        if (scorer == null) {
            scorer = BulkScorer.of(Catalogs.forYear(Integer.parseInt(name)));
        }
        AgencyResult result = scorer.result(Optional.empty(), rows.scores(), 0, false);
        long possible = 0;
        for (Grade grade : result.possibleGrades()) {
            possible |= 1L << scorer.grades().indexOf(grade);
        }
        int claimed = result.grade().isPresent()
                ? scorer.grades().indexOf(result.grade().get())
                : -1;
        return new Verdict(claimed, result.gradeBasis().map(GradeBasis::code).orElse(""), possible);
    }

    private byte[] text(Verdict verdict) {
        PreparedYear.Grade[] grades = year.grades();
        StringBuilder possible = new StringBuilder();
        boolean passed = false;
        boolean failed = false;
        for (int grade = 0; grade < grades.length; grade++) {
            if ((verdict.possible() >> grade & 1) > 0) {
                String code = csv ? grades[grade].code() : '"' + grades[grade].code() + '"';
                possible.append(possible.isEmpty() ? "" : csv ? " " : ",").append(code);
                passed |= grades[grade].passing();
                failed |= !grades[grade].passing();
            }
        }
        String pass = passed && failed ? csv ? "" : "null" : String.valueOf(passed);
        PreparedYear.Grade claimed = verdict.grade() < 0 ? null : grades[verdict.grade()];
        if (csv) {
            String code = claimed == null ? "" : claimed.code();
            return LineBytes.of("," + code + "," + verdict.basis() + "," + possible + ",," + pass + ",");
        }
        String code = claimed == null
                ? "null"
                : "{\"code\":\"" + claimed.code() + "\",\"titleTh\":\"" + claimed.thai() + "\",\"titleEn\":"
                        + quoted(claimed.english()) + "}";
        return LineBytes.of("},\"grade\":" + code + ",\"gradeBasis\":" + quoted(verdict.basis())
                + ",\"possibleGrades\":[" + possible + "],\"publishedGrade\":null,\"passed\":" + pass);
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "null" : '"' + text + '"';
    }
}
