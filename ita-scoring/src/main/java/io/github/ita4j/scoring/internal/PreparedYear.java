package io.github.ita4j.scoring.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a list of agencies needs of a catalogue that ita4j ships, read in a hundredth of the time that the catalogue takes. It is
 * made of the catalogue, and a test holds it to be what the catalogue says.
 *
 * @param numbers by which rows are scored
 * @param leaves the codes of the leaves
 * @param nodes the nodes in the order of the catalogue
 * @param grades the grades from the best to the worst
 * @param verdicts what is said of the grade, by the place of a row among all borders
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and nobody changes them.
public record PreparedYear(
        RowNumbers numbers, String[] leaves, Node[] nodes, Grade[] grades, Map<Long, Verdict> verdicts) {
    /**
     * A node.
     *
     * @param code its code
     * @param kind {@code overall, instrument, part, indicator, subIndicator} or {@code item}
     */
    public record Node(String code, String kind) {}

    /**
     * A grade.
     *
     * @param code its code
     * @param passing whether it is passing
     * @param thai its title
     * @param english its title in English; blank where there is none
     */
    public record Grade(String code, boolean passing, String thai, String english) {}

    /**
     * What is said of the grade.
     *
     * @param grade the index of the grade that is claimed, or -1
     * @param basis on what the claim rests; blank without one
     * @param possible a bit for each grade that is possible
     */
    public record Verdict(int grade, String basis, long possible) {}

    /**
     * The prepared form of a year.
     *
     * @param year such as {@code 2566}
     * @return empty where there is none
     * @throws IOException if it cannot be read
     */
    public static Optional<PreparedYear> of(String year) throws IOException {
        try (InputStream in = PreparedYear.class.getResourceAsStream("rows-" + year + ".txt")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new Tokens(new String(in.readAllBytes(), StandardCharsets.UTF_8)).year());
        }
    }

    /**
     * What is said of the grade of a row: that of its place or, where it straddles a border, what is said on both sides.
     *
     * @param row a row that was scored
     * @return empty where only the scorer knows
     */
    public Optional<Verdict> verdict(RowNumbers.Row row) {
        Verdict one = verdicts.get(row.cell);
        Verdict other = row.step == 0 ? one : verdicts.get(row.cell + row.step);
        if (row.cell < 0 || one == null || other == null) {
            return Optional.empty();
        }
        long possible = one.possible | other.possible;
        if (!row.isComplete() && (possible & (possible - 1)) != 0) {
            // Without the scores of all instruments no grade is claimed that another one may be.
            boolean reached = row.both || one.possible == other.possible;
            return reached ? Optional.of(new Verdict(-1, "", possible)) : Optional.empty();
        }
        // Not by equals, which is made at run time and would take longer than all else here.
        if (one.grade == other.grade && one.possible == other.possible && one.basis.equals(other.basis)) {
            return Optional.of(one);
        }
        // Two claims that differ are none; where one side claims nothing, or the same for another reason, it is not so
        // plain.
        boolean plain = row.both && one.grade >= 0 && other.grade >= 0 && one.grade != other.grade;
        return plain ? Optional.of(new Verdict(-1, "", possible)) : Optional.empty();
    }

    /** The parts of a text between tabs and line ends. */
    private static final class Tokens {
        private final String text;
        private int at;

        Tokens(String text) {
            this.text = text;
        }

        String next() {
            int from = at;
            while (text.charAt(at) != '\t' && text.charAt(at) != '\n') {
                at++;
            }
            return text.substring(from, at++);
        }

        int number() {
            return (int) whole();
        }

        long whole() {
            return Long.parseLong(next());
        }

        private long[] wholes(int size) {
            long[] all = new long[size];
            for (int i = 0; i < size; i++) {
                all[i] = whole();
            }
            return all;
        }

        PreparedYear year() {
            Grade[] grades = new Grade[number()];
            for (int i = 0; i < grades.length; i++) {
                grades[i] = new Grade(next(), next().equals("passing"), next(), next());
            }
            String[] leaves = new String[number()];
            RowNumbers.Leaf[] weights = new RowNumbers.Leaf[leaves.length];
            for (int i = 0; i < leaves.length; i++) {
                leaves[i] = next();
                weights[i] = new RowNumbers.Leaf(whole(), next().equals("published"), wholes(number()));
            }
            Node[] nodes = new Node[number()];
            RowNumbers.Span[] spans = new RowNumbers.Span[nodes.length];
            for (int i = 0; i < nodes.length; i++) {
                nodes[i] = new Node(next(), next());
                spans[i] = new RowNumbers.Span(number(), number(), whole(), whole(), whole());
            }
            RowNumbers.Borders[] borders = new RowNumbers.Borders[number()];
            for (int i = 0; i < borders.length; i++) {
                int node = number();
                int size = number();
                borders[i] = new RowNumbers.Borders(node, wholes(size), wholes(size));
            }
            Map<Long, Verdict> verdicts = new HashMap<>();
            for (int rest = number(); rest > 0; rest--) {
                verdicts.put(whole(), new Verdict(number(), next(), whole()));
            }
            return new PreparedYear(new RowNumbers(weights, spans, borders), leaves, nodes, grades, verdicts);
        }
    }
}
