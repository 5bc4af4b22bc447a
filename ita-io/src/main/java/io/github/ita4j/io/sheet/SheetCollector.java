package io.github.ita4j.io.sheet;

import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.time.FiscalYear;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gathers the scores of each agency in the order in which the agencies first appear.
 *
 * <p>Names that differ only in invisible characters, full-width forms or the amount of white space are one agency, for
 * no reader could tell them apart; the first spelling is kept.
 */
final class SheetCollector {
    private static final String GRADE = "grade";

    private final FiscalYear year;
    private final Faults log;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    // Rows of one agency mostly stand together, and making a key takes longer than comparing names.
    private Owner last = Owner.of("");
    private String lastKey = "";

    SheetCollector(FiscalYear year, Faults log) {
        this.year = year;
        this.log = log;
    }

    FiscalYear year() {
        return year;
    }

    List<ScoreSheet> sheets() {
        return entries.values().stream().map(Entry::sheet).toList();
    }

    /** What is known of an agency, created where it is new; empty after a fault. */
    Optional<Entry> entry(Owner agency, Place place) {
        Entry known = entries.get(key(agency));
        return known != null ? Optional.of(known) : create(agency, place);
    }

    /** What is known of an agency that must be new; empty after a fault. */
    Optional<Entry> newEntry(Owner agency, Place place) {
        Entry known = entries.get(key(agency));
        if (known != null) {
            int here = place.line().orElse(known.line);
            log.add((known.agency.isPresent()
                            ? Fault.of(SheetCode.DUPLICATE_AGENCY)
                                    .found(known.agency.get().name())
                            : Fault.of(SheetCode.DUPLICATE_AGENCY, "unnamed"))
                    .at(place)
                    .with("lines", Phrase.lines(known.line, here)));
            return Optional.empty();
        }
        return create(agency, place);
    }

    private Optional<Entry> create(Owner agency, Place place) {
        if (entries.size() >= ReadLimits.MAX_AGENCIES) {
            log.add(Fault.of(SheetCode.TOO_MANY_AGENCIES)
                    .found(agency.name())
                    .with("most", ReadLimits.MAX_AGENCIES)
                    .at(place));
            return Optional.empty();
        }
        Entry entry = new Entry(agency.agency(), place.line().orElse(0));
        entries.put(key(agency), entry);
        return Optional.of(entry);
    }

    private String key(Owner agency) {
        if (!agency.equals(last)) {
            last = agency;
            lastKey = agency.key();
        }
        return lastKey;
    }

    /** The scores of one agency while they are gathered. */
    final class Entry {
        private final Optional<Agency> agency;
        private final int line;
        private final Map<String, Integer> lines = new HashMap<>();
        private final ScoreSheet.Builder sheet = ScoreSheet.builder().fiscalYear(year);

        private Entry(Optional<Agency> agency, int line) {
            this.agency = agency;
            this.line = line;
        }

        /** Keeps a score, or the fact that it is missing; a second one for the same code is a fault. */
        void put(NodeCode code, Optional<Score> score, Place place) {
            if (isFirst(code.code(), place)) {
                score.ifPresent(value -> sheet.putScores(code, value));
            }
        }

        private boolean isFirst(String code, Place place) {
            int here = place.line().orElse(line);
            Integer first = lines.putIfAbsent(code, here);
            if (first != null) {
                log.add(Fault.of(SheetCode.DUPLICATE_CODE)
                        .found(code)
                        .with(
                                "agency",
                                agency.map(a -> InputText.quote(a.name())).orElse(""))
                        .with("lines", Phrase.lines(first, here))
                        .at(place));
            }
            return first == null;
        }

        /** Keeps the published grade, or the fact that it is missing; a second one is a fault. */
        void putGrade(Optional<GradeCode> grade, Place place) {
            if (isFirst(GRADE, place)) {
                sheet.grade(grade);
            }
        }

        private ScoreSheet sheet() {
            return sheet.agency(agency).build();
        }
    }
}
