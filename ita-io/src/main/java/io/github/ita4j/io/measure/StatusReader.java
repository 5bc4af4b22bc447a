package io.github.ita4j.io.measure;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.io.table.CheckMark;
import io.github.ita4j.io.table.TableCell;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the status off ticked boxes. */
final class StatusReader {
    /** Says that something was done, and not that it is finished. */
    private static final String BARE = "ดำเนินการ";

    private final Faults notices;
    private final Parts parts;

    StatusReader(Faults notices, Parts parts) {
        this.notices = notices;
        this.parts = parts;
    }

    /** The status whose box alone is checked. */
    Optional<MeasureStatus> read(RowDraft row) {
        Set<MeasureStatus> checked = new HashSet<>();
        Optional<Place> bare = Optional.empty();
        for (TableCell cell : row.cells(MeasureColumn.RESULT)) {
            List<CheckMark> marks = parts.isLeft(cell.place()) ? cell.marks() : List.of();
            for (CheckMark mark : marks) {
                if (mark.checked()) {
                    status(mark.label()).ifPresent(checked::add);
                    bare = word(mark.label()).equals(BARE) ? bare.or(() -> Optional.of(cell.place())) : bare;
                }
            }
        }
        if (checked.size() != 1) {
            return Optional.empty();
        }
        bare.ifPresent(place ->
                notices.addOnce(Fault.of(MeasureCode.DOUBTFUL_STATUS).at(place).found(BARE)));
        return checked.stream().findFirst();
    }

    private static Optional<MeasureStatus> status(String label) {
        Optional<MeasureStatus> whole = MeasureStatus.recognise(label);
        return whole.isPresent() ? whole : MeasureStatus.recognise(word(label));
    }

    private static String word(String label) {
        int space = label.indexOf(' ');
        return space < 0 ? label : label.substring(0, space);
    }
}
