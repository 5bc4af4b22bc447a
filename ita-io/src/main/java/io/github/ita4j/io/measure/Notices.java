package io.github.ita4j.io.measure;

import io.github.ita4j.io.internal.Counts;
import io.github.ita4j.io.table.TablePlace;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The notices of one document; beyond {@link #MOST} they are counted, and a last one says so. */
final class Notices {
    static final int MOST = 10_000;

    private final List<ImportNotice> kept = new ArrayList<>();
    private final Set<ImportNotice.Code> once = EnumSet.noneOf(ImportNotice.Code.class);
    private Optional<TablePlace> firstBeyond = Optional.empty();
    private long beyond;

    void add(ImportNotice.Code code, TablePlace place, String found, String message) {
        if (kept.size() < MOST) {
            kept.add(new ImportNotice(code, place, found, message));
        } else {
            firstBeyond = firstBeyond.or(() -> Optional.of(place));
            beyond++;
        }
    }

    /** Adds a notice that is said of a document once, at the first place; it is kept however many there are. */
    void addOnce(ImportNotice.Code code, TablePlace place, String found, String message) {
        if (once.add(code)) {
            kept.add(new ImportNotice(code, place, found, message));
        }
    }

    List<ImportNotice> all() {
        List<ImportNotice> all = new ArrayList<>(kept);
        firstBeyond.ifPresent(place -> all.add(new ImportNotice(
                ImportNotice.Code.TOO_MANY_NOTICES,
                place,
                "",
                "Not kept from here on: " + Counts.of(beyond, "notice") + ". Look at the document, it is hardly one of"
                        + " measures.")));
        return all;
    }
}
