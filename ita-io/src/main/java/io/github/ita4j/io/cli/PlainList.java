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
    private static final byte[] COMPLETE = LineBytes.of("\",\"complete\":true,\"overall\":{\"reported\":");
    private static final byte[] INCOMPLETE = LineBytes.of("\",\"complete\":false,\"overall\":{\"reported\":");
    private static final byte[] LOWER = LineBytes.of(",\"lower\":");
    private static final byte[] UPPER = LineBytes.of(",\"upper\":");

    private final File file;
    private final String name;
    private final PreparedYear year;
    private final boolean csv;

    /** The nodes that are shown, in their order, and what stands before each. */
    private final List<Integer> shown = new ArrayList<>();

    private final List<byte[]> before = new ArrayList<>();
    private final byte[] beforeZeros;
    private final StringBuilder header = new StringBuilder();
    private final List<byte[]> leaves = new ArrayList<>();

    /** What stands before each text. */
    private final List<byte[]> texts = new ArrayList<>();

    private final Map<Long, byte[]> verdicts = new HashMap<>();
    private final LineBytes line = new LineBytes();
    private final RowNumbers.Row row;
    private @Nullable BulkScorer scorer;

    private PlainList(File file, String name, PreparedYear year, boolean csv, String detail) {
        this.file = file;
        this.name = name;
        this.year = year;
        this.csv = csv;
        this.row = new RowNumbers.Row(year.numbers());
        this.beforeZeros = LineBytes.of(csv ? columns(detail) : members(detail));
        for (String text : PlainRows.TEXTS) {
            String begin = texts.isEmpty() ? csv ? "" : "{" : csv ? "," : "\",";
            texts.add(LineBytes.of(csv ? begin : begin + '"' + text + "\":\""));
        }
        for (String leaf : year.leaves()) {
            leaves.add(LineBytes.of(csv ? leaf : '"' + leaf + '"'));
        }
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

    /** Lists the columns, and gives what stands behind them. */
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
            boolean any = false;
            while (rows.next() && year.numbers().score(rows.scores(), 0, false, row)) {
                line.put(any ? "" : header.toString());
                any = true;
                add(rows);
                written += line.write(out, false);
            }
            if (!any || !rows.isAtEnd()) {
                return written;
            }
        }
        line.write(out, true);
        return -1;
    }

    /** Adds the line of a row that was scored. */
    private void add(PlainRows rows) {
        for (int text = 0; text < PlainRows.TEXTS.size(); text++) {
            String read = rows.text(text);
            if (csv || !read.isEmpty()) {
                line.put(texts.get(text));
                line.put(read);
            }
        }
        if (!csv) {
            line.put(row.isComplete() ? COMPLETE : INCOMPLETE);
            bounds(0);
            line.put(verdict(rows));
        }
        for (int i = 0; i < before.size(); i++) {
            line.put(before.get(i));
            if (csv) {
                line.hundredths(row.reported[shown.get(i)]);
            } else {
                bounds(shown.get(i));
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
            line.put(verdict(rows));
        }
        line.put(beforeZeros);
        codes(rows.scores(), 0);
        line.put(csv ? "," : "],\"missing\":[");
        codes(rows.scores(), RowNumbers.MISSING);
        line.put(csv ? ",\n" : "],\"discrepancies\":[]}\n");
    }

    /** Adds the codes of the o-items that scored zero, or of the leaves that are missing. */
    private void codes(int[] scores, int which) {
        boolean any = false;
        for (int leaf = 0; leaf < scores.length; leaf++) {
            if (scores[leaf] == which
                    && (which < 0 || year.numbers().leaves()[leaf].published())) {
                line.put(!any ? "" : csv ? " " : ",");
                line.put(leaves.get(leaf));
                any = true;
            }
        }
    }

    private void bounds(int node) {
        line.put(row.reported[node] < 0 ? "null" : "");
        line.hundredths(row.reported[node]);
        line.put(LOWER);
        line.hundredths(row.least[node]);
        line.put(UPPER);
        line.hundredths(row.greatest[node]);
    }

    private byte[] verdict(PlainRows rows) {
        if (row.step > 0 || !row.isComplete()) {
            return text(year.verdict(row).orElseGet(() -> byScorer(rows)));
        }
        return verdicts.computeIfAbsent(row.cell, cell -> text(year.verdict(row).orElseGet(() -> byScorer(rows))));
    }

    /** So near to more than one border, or between them where much is missing, only the scorer knows. */
    private Verdict byScorer(PlainRows rows) {
        if (scorer == null) {
            scorer = BulkScorer.of(Catalogs.forYear(Integer.parseInt(name)));
        }
        AgencyResult result = scorer.result(Optional.empty(), rows.scores(), 0, false);
        List<Grade> grades = scorer.grades();
        long possible = 0;
        for (Grade grade : result.possibleGrades()) {
            possible |= 1L << grades.indexOf(grade);
        }
        return new Verdict(
                result.grade().map(grades::indexOf).orElse(-1),
                result.gradeBasis().map(GradeBasis::code).orElse(""),
                possible);
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
