package io.github.ita4j.io.sheet;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Nearest;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.InputText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads the header of a table. One with {@code code} or {@code score} is that of a long table, any other that of a wide
 * one.
 */
final class HeaderReader {
    private static final String AGENCY = "agency";
    private static final String CODE = "code";
    private static final String SCORE = "score";
    private static final String GRADE = "grade";

    private static final Map<String, String> NAMES =
            Map.of(AGENCY, AGENCY, "หน่วยงาน", AGENCY, CODE, CODE, "รหัส", CODE, SCORE, SCORE, "คะแนน", SCORE);

    /** What {@code ita tally} writes beside the scores, to say what they rest on. It is not read. */
    private static final Set<String> BESIDE_THE_SCORE =
            Set.of("reported", "answers", "blanks", "respondents", "sampling_minimum", "sampling_met");

    private final List<String> cells;
    private final int line;
    private final CodeReader codes;
    private final Faults log;
    private final Map<String, Integer> named = new HashMap<>();
    private final SortedSet<Integer> unnamed = new TreeSet<>();

    private HeaderReader(List<String> cells, int line, CodeReader codes, Faults log) {
        this.cells = cells;
        this.line = line;
        this.codes = codes;
        this.log = log;
    }

    /** The header, or empty after a failure that makes the table unreadable. */
    static Optional<TableHeader> read(List<String> cells, int line, CodeReader codes, Faults log) {
        if (cells.size() > ReadLimits.MAX_COLUMNS) {
            log.add(Fault.of(SheetCode.TOO_MANY_COLUMNS)
                    .with("columns", cells.size())
                    .with("most", ReadLimits.MAX_COLUMNS)
                    .at(Place.ofLine(line)));
            return Optional.empty();
        }
        return new HeaderReader(cells, line, codes, log).header();
    }

    private Optional<TableHeader> header() {
        for (int column = 0; column < cells.size(); column++) {
            int here = column;
            if (InputText.isBlank(cells.get(column))) {
                unnamed.add(column);
            }
            name(column).ifPresent(name -> remember(name, here));
        }
        if (named.containsKey(CODE) || named.containsKey(SCORE)) {
            return longHeader();
        }
        if (looksLikeData()) {
            log.add(Fault.of(SheetCode.MISSING_HEADER)
                    .found(String.join(",", cells))
                    .expected("agency,code,score")
                    .at(Place.ofLine(line)));
            return Optional.empty();
        }
        return wideHeader();
    }

    private Optional<String> name(int column) {
        return CodeReader.isGrade(cells.get(column))
                ? Optional.of(GRADE)
                : Optional.ofNullable(NAMES.get(word(column)));
    }

    /** A header as it is compared with a word. */
    private String word(int column) {
        return InputText.clean(cells.get(column)).toLowerCase(Locale.ROOT);
    }

    private void remember(String name, int column) {
        Integer first = named.putIfAbsent(name, column);
        if (first != null) {
            log.add(Fault.of(SheetCode.DUPLICATE_COLUMN)
                    .found(name)
                    .with("first", first + 1)
                    .with("second", column + 1)
                    .at(place(column)));
        }
    }

    private Optional<TableHeader> longHeader() {
        Integer code = named.get(CODE);
        Integer score = named.get(SCORE);
        if (code == null || score == null) {
            String missing = code == null ? CODE : SCORE;
            log.add(Fault.of(SheetCode.MISSING_COLUMN)
                    .at(Place.ofLine(line))
                    .found(String.join(",", cells))
                    .expected(missing)
                    .nearest(Nearest.words(missing, cells)));
            return Optional.empty();
        }
        // Without the agencies, rows of several would run together into one sheet that is of none of them.
        boolean agencyKnown = named.containsKey(AGENCY);
        boolean readable = true;
        for (int column = 0; column < cells.size(); column++) {
            // The grade of a long table is a row of its own.
            boolean grade = Objects.equals(named.get(GRADE), column);
            if ((grade || isNeitherNamedNorBlank(column)) && !BESIDE_THE_SCORE.contains(word(column))) {
                String name = cells.get(column);
                log.add(Fault.of(SheetCode.UNKNOWN_COLUMN, agencyKnown ? "" : "perhaps-agency")
                        .at(place(column))
                        .found(name)
                        .expected("agency, code หรือ score", "agency, code or score")
                        .nearest(Nearest.words(name, List.of(AGENCY))));
                readable = agencyKnown;
            }
        }
        if (!readable) {
            return Optional.empty();
        }
        return Optional.of(header(Optional.of(new TableHeader.CodeAndScore(code, score)), new TreeMap<>()));
    }

    /** A file without a header begins with a row such as {@code o1,100}. */
    private boolean looksLikeData() {
        boolean anyCode = cells.stream().anyMatch(codes::knows);
        boolean anyScore = cells.size() <= 3
                && !named.containsKey(AGENCY)
                && cells.stream().anyMatch(cell -> isScore(cell) && !codes.knows(cell));
        return anyScore || (!anyCode && !(named.containsKey(AGENCY) && cells.size() > 1));
    }

    private static boolean isScore(String cell) {
        try {
            Score.parse(cell);
            return true;
        } catch (IllegalArgumentException notAScore) {
            return false;
        }
    }

    private Optional<TableHeader> wideHeader() {
        SortedMap<Integer, NodeCode> columns = new TreeMap<>();
        Map<NodeCode, Integer> seen = new HashMap<>();
        for (int column = 0; column < cells.size(); column++) {
            if (isNeitherNamedNorBlank(column)) {
                Optional<NodeCode> code = codes.code(cells.get(column), place(column));
                if (code.isPresent()) {
                    Integer first = seen.putIfAbsent(code.get(), column);
                    if (first == null) {
                        columns.put(column, code.get());
                    } else {
                        log.add(Fault.of(SheetCode.DUPLICATE_COLUMN)
                                .found(code.get().code())
                                .with("first", first + 1)
                                .with("second", column + 1)
                                .at(place(column)));
                    }
                }
            }
        }
        if (columns.isEmpty()) {
            log.add(Fault.of(SheetCode.MISSING_HEADER, "unread").at(Place.ofLine(line)));
            return Optional.empty();
        }
        return Optional.of(header(Optional.empty(), columns));
    }

    private boolean isNeitherNamedNorBlank(int column) {
        return !unnamed.contains(column) && name(column).isEmpty();
    }

    private TableHeader header(Optional<TableHeader.CodeAndScore> pair, SortedMap<Integer, NodeCode> columns) {
        return new TableHeader(
                cells.size(),
                Optional.ofNullable(named.get(AGENCY)),
                pair,
                Optional.ofNullable(named.get(GRADE)),
                columns,
                unnamed);
    }

    private Place place(int column) {
        return Place.at(line, column + 1);
    }
}
