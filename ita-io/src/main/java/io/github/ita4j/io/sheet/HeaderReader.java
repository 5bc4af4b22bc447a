package io.github.ita4j.io.sheet;

import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Nearest;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.io.internal.AgencyCells;
import io.github.ita4j.io.internal.Parsed;
import io.github.ita4j.io.internal.Phrases;
import io.github.ita4j.io.internal.Row;
import io.github.ita4j.io.internal.Word;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads the header of a table. One with {@code code} or {@code score} is that of a long table, any other that of a wide
 * one.
 */
final class HeaderReader {
    private static final List<String> MEMBERS = List.of("fiscalYear", "agency", "grade", "scores");

    /** The columns that are looked for, in this order where a word has several meanings. */
    private static final List<Word> COLUMNS = List.of(
            Word.GRADE, Word.AGENCY, Word.CODE, Word.SCORE, Word.YEAR, Word.ID, Word.PROVINCE, Word.KIND, Word.PARENT);

    private final Names names;
    private final List<String> cells;
    private final CodeReader codes;
    private final Faults log;
    private final EnumMap<Word, Integer> named = new EnumMap<>(Word.class);
    private boolean faulty;
    private final List<Integer> passedOver = new ArrayList<>();
    private final SortedSet<Integer> unnamed = new TreeSet<>();

    HeaderReader(Names names, CodeReader codes, Faults log) {
        this.names = names;
        this.cells = names.row().cells();
        this.codes = codes;
        this.log = log;
    }

    /** Whether a line may be a header: it names two columns or codes, or a column and nothing but numbers of indicators. */
    static boolean isHeader(List<String> cells, CodeReader codes) {
        List<String> filled = filled(cells);
        long columns = filled.stream().filter(cell -> word(cell).isPresent()).count();
        if (columns > 1) {
            return true;
        }
        long known = filled.stream()
                .filter(cell -> !isScore(cell) && codes.knows(cell))
                .count();
        return columns + known > 1
                || (filled.size() == 1 && known == 1)
                || (columns == 1
                        && filled.size() > 1
                        && filled.stream().allMatch(cell -> isColumn(cell) || codes.knows(cell)));
    }

    /**
     * Whether the row below the header of a wide table is one too, so that nobody knows which of the two names a column: it holds
     * codes and names of columns, and no agency of its own.
     */
    static boolean isHeaderToo(List<String> header, List<String> cells, CodeReader codes) {
        if (header.stream().anyMatch(Word.SCORE::is)) {
            return false;
        }
        List<String> filled = filled(cells);
        Set<String> known = filled.stream().filter(codes::knows).collect(Collectors.toSet());
        boolean scores = filled.stream().anyMatch(cell -> isScore(cell) && !known.contains(cell));
        if (known.size() < 2 || scores) {
            return false;
        }
        boolean unnamed = filled.stream().anyMatch(HeaderReader::isColumn)
                || IntStream.range(0, Math.min(header.size(), cells.size()))
                        .anyMatch(column -> Word.AGENCY.is(header.get(column)) && InputText.isBlank(cells.get(column)));
        boolean whole = filled.stream().allMatch(cell -> known.contains(cell) || isColumn(cell))
                && filled.stream().distinct().count() == filled.size();
        return known.stream().filter(cell -> !isScore(cell)).count() > 1 || (unnamed && whole);
    }

    private static List<String> filled(List<String> cells) {
        return cells.stream().filter(cell -> !InputText.isBlank(cell)).toList();
    }

    private static Optional<Word> word(String cell) {
        return COLUMNS.stream().filter(word -> word.is(cell)).findFirst();
    }

    private static boolean isColumn(String cell) {
        return word(cell).isPresent() || Word.BESIDE.is(cell);
    }

    /** The header, or empty after a fault that makes the table unreadable. */
    Optional<TableHeader> header() {
        if (cells.size() > ReadLimits.MAX_COLUMNS) {
            return log.refuse(fault(SheetCode.TOO_MANY_COLUMNS)
                    .with("columns", cells.size())
                    .with("most", ReadLimits.MAX_COLUMNS));
        }
        for (int column = 0; column < cells.size(); column++) {
            if (InputText.isBlank(cells.get(column))) {
                unnamed.add(column);
            }
            Optional<Word> word = word(column);
            Integer first = word.isEmpty() ? null : named.putIfAbsent(word.get(), column);
            if (first != null) {
                log.add(twice(Texts.key(word.get()), first, column));
            }
        }
        Optional<TableHeader> header = anyHeader();
        if (header.isPresent() && !passedOver.isEmpty()) {
            List<String> quoted =
                    passedOver.stream().map(cells::get).map(InputText::quote).toList();
            log.addOnce(fault(SheetCode.COLUMNS_PASSED_OVER).with("columns", Texts.and(quoted)));
        }
        return header;
    }

    /** A fault of all columns of a table, or of all members of an object. */
    private Fault fault(SheetCode code) {
        return Fault.of(code, names.isObject() ? "object" : "", names.row().place());
    }

    private Optional<TableHeader> anyHeader() {
        boolean code = named.containsKey(Word.CODE);
        boolean score = named.containsKey(Word.SCORE);
        boolean isLong = names.isObject() ? code && score : code || score;
        if (isLong && !(code && score)) {
            String missing = Texts.key(code ? Word.SCORE : Word.CODE);
            return log.refuse(Fault.of(SheetCode.MISSING_COLUMN, names.row().place())
                    .found(String.join(",", cells))
                    .expected(missing)
                    .nearest(Nearest.words(missing, cells)));
        }
        return !isLong && !names.isObject() && looksLikeData() ? log.refuse(missingHeader()) : header(isLong);
    }

    private Optional<Word> word(int column) {
        return column < names.ofScores() ? word(cells.get(column)) : Optional.empty();
    }

    private Fault twice(String name, int first, int second) {
        if (names.isObject()) {
            return Fault.of(SheetCode.DUPLICATE_MEMBER, place(second))
                    .found(cells.get(second))
                    .with("lines", Phrase.lines(place(second), Row.number(place(first))));
        }
        return Fault.of(SheetCode.DUPLICATE_COLUMN, place(second))
                .found(name)
                .with("first", first + 1)
                .with("second", second + 1);
    }

    /**
     * The header, or empty where a column may hold the agencies and none is named so: then rows of several would run together
     * into one sheet that is of none of them.
     */
    private Optional<TableHeader> unlessOfNobody(SortedMap<Integer, ScoredCode> columns) {
        if (names.isObject() || named.containsKey(Word.AGENCY) || passedOver.isEmpty()) {
            Map<Word, Integer> attributes = new EnumMap<>(named);
            attributes.keySet().retainAll(AgencyCells.ATTRIBUTES);
            return Optional.of(new TableHeader(cells.size(), named, attributes, columns, unnamed));
        }
        passedOver.forEach(column -> log.add(Fault.of(SheetCode.UNKNOWN_COLUMN, "perhaps-agency", place(column))
                .found(cells.get(column))
                .expected(Phrases.of("header"))
                .nearest(Nearest.words(cells.get(column), List.of("agency")))));
        return Optional.empty();
    }

    private Fault missingHeader() {
        return Fault.of(SheetCode.MISSING_HEADER, names.row().place())
                .found(String.join(",", cells))
                .expected("agency,code,score");
    }

    /** A file without a header begins with a row such as {@code o1,100}. */
    private boolean looksLikeData() {
        boolean anyCode = cells.stream().anyMatch(codes::knows);
        boolean anyScore = cells.size() <= 3
                && !named.containsKey(Word.AGENCY)
                && cells.stream().anyMatch(cell -> isScore(cell) && !codes.knows(cell));
        return anyScore || (!anyCode && !(named.containsKey(Word.AGENCY) && cells.size() > 1));
    }

    private static boolean isScore(String cell) {
        return Parsed.of(Score::parse, cell).isPresent();
    }

    private Optional<TableHeader> header(boolean isLong) {
        SortedMap<Integer, ScoredCode> columns = new TreeMap<>();
        Map<ScoredCode, Integer> seen = new HashMap<>();
        for (int column = 0; column < cells.size(); column++) {
            boolean ofScores = column >= names.ofScores();
            if (isOther(column) && (isLong || (!ofScores && codes.isNoCode(cells.get(column))))) {
                passOver(column);
            } else if (isOther(column)) {
                Optional<ScoredCode> code = codes.code(cells.get(column), place(column));
                faulty |= code.isEmpty();
                Integer first = code.isEmpty() ? null : seen.putIfAbsent(code.get(), column);
                if (first != null) {
                    log.add(twice(code.get().toString(), first, column));
                } else if (code.isPresent()) {
                    columns.put(column, code.get());
                }
            }
        }
        boolean nothing = !isLong && columns.isEmpty();
        if (nothing && names.isObject() && named.containsKey(Word.SCORE)) {
            int score = named.get(Word.SCORE);
            log.addOnce(Fault.of(SheetCode.DOUBTFUL_CODE, "score", place(score))
                    .found(cells.get(score))
                    .with("code", Overall.OVERALL));
            columns.put(score, ScoredCode.of(Overall.OVERALL));
        } else if (nothing && !named.containsKey(Word.GRADE) && names.kind() != Names.Kind.OBJECT) {
            Place place = names.row().place();
            return log.refuse(
                    names.isObject()
                            ? Fault.of(SheetCode.MISSING_MEMBER, place).expected("scores")
                            : faulty ? Fault.of(SheetCode.MISSING_HEADER, "unread", place) : missingHeader());
        }
        return unlessOfNobody(columns);
    }

    /** A column beside the scores; of a member of an object it is said where its name is nearly one that is read. */
    private void passOver(int column) {
        String name = cells.get(column);
        List<String> nearest = names.isObject() ? Nearest.words(name, MEMBERS) : List.of();
        if (nearest.isEmpty()) {
            passedOver.add(column);
        } else {
            log.add(Fault.of(SheetCode.UNKNOWN_MEMBER, place(column))
                    .found(name)
                    .expected(Texts.or(MEMBERS))
                    .nearest(nearest));
        }
    }

    private boolean isOther(int column) {
        return !unnamed.contains(column) && word(column).isEmpty() && !Word.BESIDE.is(cells.get(column));
    }

    private Place place(int column) {
        return names.row().at(column);
    }
}
