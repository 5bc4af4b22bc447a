package io.github.ita4j.io.measure;

import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.io.table.TableCell;
import io.github.ita4j.io.table.TableCell.CheckMark;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the status off ticked boxes and off a column of its own. */
record StatusReader(Faults notices, Parts parts) {
    /** Says that something was done, and not that it is finished. */
    private static final String BARE = "ดำเนินการ";

    private static final Pattern BULLET = Pattern.compile("^[■●]");

    /** Crosses, which may say yes or no, and the characters for private use of fonts with signs. */
    private static final Pattern SIGN = Pattern.compile("[✗✘✕✖❌❎☓\uF020-\uF0FF]");

    private static final Pattern REASON = Pattern.compile(" \\((?:เหตุผล|reason): (.*)\\)$", Pattern.DOTALL);

    /**
     * The status that alone is ticked or that the column of the status names. Signs that may be ticks and say none, or more
     * than one, are a notice.
     */
    Optional<MeasureStatus> read(RowDraft row) {
        Set<MeasureStatus> found = new HashSet<>();
        Optional<TableCell> bare = Optional.empty();
        Optional<TableCell> signs = Optional.empty();
        for (MeasureColumn column : List.of(MeasureColumn.STATUS, MeasureColumn.RESULT)) {
            for (TableCell cell : row.cells(column)) {
                List<CheckMark> marks = parts.isLeft(cell.place()) ? cell.marks() : List.of();
                for (CheckMark mark : marks) {
                    if (mark.checked()) {
                        status(mark.label()).ifPresent(found::add);
                        bare = word(mark.label()).equals(BARE) ? bare.or(() -> Optional.of(cell)) : bare;
                    }
                }
                Optional<MeasureStatus> named = marks.isEmpty() ? named(cell.text(), column) : Optional.empty();
                named.ifPresent(found::add);
                if (named.isEmpty()
                        && (!marks.isEmpty() || SIGN.matcher(cell.text()).find())) {
                    signs = signs.or(() -> Optional.of(cell));
                }
            }
        }
        if (found.size() != 1) {
            signs.ifPresent(cell -> notices.add(MeasureCode.UNREADABLE_STATUS.at(cell.place(), cell.text())));

            return Optional.empty();
        }
        bare.ifPresent(cell -> notices.addOnce(MeasureCode.DOUBTFUL_STATUS.at(cell.place(), BARE)));

        return found.stream().findFirst();
    }

    /** A status in words: in its own column, or behind a bullet that may as well be a full box. */
    private static Optional<MeasureStatus> named(String text, MeasureColumn column) {
        Matcher bullet = BULLET.matcher(text);
        if (bullet.find()) {
            return status(text.substring(bullet.end()).strip());
        }
        Matcher reason = REASON.matcher(text);
        return column == MeasureColumn.STATUS
                ? status(reason.find() ? text.substring(0, reason.start()) : text)
                : Optional.empty();
    }

    /** Why a measure is dropped, where the column of the status says it as reports of ita4j do. */
    static Optional<String> reason(RowDraft row) {
        return row.text(MeasureColumn.STATUS)
                .map(REASON::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1).strip());
    }

    private static Optional<MeasureStatus> status(String label) {
        return MeasureStatus.recognise(label).or(() -> MeasureStatus.recognise(word(label)));
    }

    private static String word(String label) {
        int space = label.indexOf(' ');
        return space < 0 ? label : label.substring(0, space);
    }
}
