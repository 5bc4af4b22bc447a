package io.github.ita4j.io.cli;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.io.internal.Hundredths;
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
import java.nio.charset.StandardCharsets;
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

    private static final int FULL = 1 << 14;

    private final File file;
    private final String name;
    private final PreparedYear year;
    private final boolean csv;

    /** The nodes that are shown, in their order, and what stands before each. */
    private final List<Integer> shown = new ArrayList<>();

    private final List<String> before = new ArrayList<>();
    private final String beforeZeros;
    private final StringBuilder lines = new StringBuilder();
    private final RowNumbers.Row row;
    private @Nullable BulkScorer scorer;

    private PlainList(File file, String name, PreparedYear year, boolean csv, String detail) {
        this.file = file;
        this.name = name;
        this.year = year;
        this.csv = csv;
        this.row = new RowNumbers.Row(year.numbers());
        this.beforeZeros = csv ? columns(detail) : members(detail);
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

    /** Lists the columns, and begins with their names. */
    private String columns(String detail) {
        lines.append(BEGIN);
        PreparedYear.Node[] nodes = year.nodes();
        for (int node = 1; node < nodes.length; node++) {
            boolean deep =
                    nodes[node].kind().equals("item") || nodes[node].kind().equals("subIndicator");
            if (detail.equals("items") || (detail.equals("indicators") && !deep)) {
                lines.append(',').append(nodes[node].code());
                shown.add(node);
                before.add(",");
            }
        }
        lines.append(END);
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
                    before.add(gap.toString());
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
                add(rows);
                any = true;
                written += lines.length() < FULL ? 0 : flush(out);
            }
            if (!any || !rows.isAtEnd()) {
                return written;
            }
        }
        flush(out);
        return -1;
    }

    private int flush(OutputStream out) throws IOException {
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        lines.setLength(0);
        out.write(bytes);
        return bytes.length;
    }

    /** Adds the line of a row that was scored. */
    private void add(PlainRows rows) {
        Verdict verdict = year.verdict(row).orElseGet(() -> byScorer(rows));
        List<String> zeros = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (int leaf = 0; leaf < year.leaves().length; leaf++) {
            int score = rows.scores()[leaf];
            if (score == RowNumbers.MISSING) {
                missing.add(year.leaves()[leaf]);
            } else if (score == 0 && year.numbers().leaves()[leaf].published()) {
                zeros.add(year.leaves()[leaf]);
            }
        }
        for (int text = 0; text < PlainRows.TEXTS.size(); text++) {
            String read = rows.text(text);
            if (csv) {
                lines.append(text == 0 ? "" : ",").append(read);
            } else if (!read.isEmpty()) {
                lines.append(text == 0 ? "{\"" : ",\"")
                        .append(PlainRows.TEXTS.get(text))
                        .append("\":\"")
                        .append(read)
                        .append('"');
            }
        }
        if (!csv) {
            lines.append(",\"complete\":").append(missing.isEmpty()).append(",\"overall\":{\"reported\":");
            bounds(0);
            lines.append(text(verdict));
        }
        for (int i = 0; i < before.size(); i++) {
            lines.append(before.get(i));
            if (csv) {
                lines.append(Hundredths.text(row.reported[shown.get(i)]));
            } else {
                bounds(shown.get(i));
            }
        }
        if (csv) {
            boolean open = row.least[0] != row.greatest[0];
            lines.append(',')
                    .append(Hundredths.text(row.reported[0]))
                    .append(',')
                    .append(open ? Hundredths.text(row.least[0]) : "")
                    .append(',')
                    .append(open ? Hundredths.text(row.greatest[0]) : "")
                    .append(text(verdict));
        }
        lines.append(beforeZeros);
        codes(zeros);
        lines.append(csv ? "," : "],\"missing\":[");
        codes(missing);
        lines.append(csv ? ",\n" : "],\"discrepancies\":[]}\n");
    }

    private void codes(List<String> codes) {
        String between = csv ? " " : "\",\"";
        String quote = csv || codes.isEmpty() ? "" : "\"";
        lines.append(quote).append(String.join(between, codes)).append(quote);
    }

    private void bounds(int node) {
        lines.append(row.reported[node] < 0 ? "null" : Hundredths.text(row.reported[node]))
                .append(",\"lower\":")
                .append(Hundredths.text(row.least[node]))
                .append(",\"upper\":")
                .append(Hundredths.text(row.greatest[node]));
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

    private String text(Verdict verdict) {
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
            return "," + code + "," + verdict.basis() + "," + possible + ",," + pass + ",";
        }
        String code = claimed == null
                ? "null"
                : "{\"code\":\"" + claimed.code() + "\",\"titleTh\":\"" + claimed.thai() + "\",\"titleEn\":"
                        + quoted(claimed.english()) + "}";
        return "},\"grade\":" + code + ",\"gradeBasis\":" + quoted(verdict.basis()) + ",\"possibleGrades\":[" + possible
                + "],\"publishedGrade\":null,\"passed\":" + pass;
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "null" : '"' + text + '"';
    }
}
