package io.github.ita4j.io.sheet;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.internal.Row;
import io.github.ita4j.io.internal.SeenAgencies;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the scores of each agency and hands its sheet on when it is finished, in the order in which the agencies first
 * appear. Of a long table that is read sheet by sheet so many agencies as {@link ReadLimits#MAX_OPEN_AGENCIES} may be
 * unfinished at once; then the first of them is finished, and a later row of it is a fault.
 *
 * <p>Names that differ only in invisible characters, full-width forms or the amount of white space are one agency, for
 * no reader could tell them apart; the first spelling is kept.
 */
final class SheetCollector {
    private final Faults log;
    private final SheetQueue out;
    private final Map<String, Entry> open = new LinkedHashMap<>();
    private final SeenAgencies seen = new SeenAgencies();
    private int agencies;
    /** The characters of the names that are held: of those unfinished or, where all are gathered, of all. */
    private long characters;

    /** Any place in the file; that of an agency differs from it in its number. */
    private Place one = Place.nowhere();

    /** Whether the scores of a new agency are the exact ones. */
    boolean exact;

    // Rows of one agency mostly stand together, and making a key takes longer than comparing names.
    private @Nullable Owner last;
    private @Nullable FiscalYear lastYear;
    private String lastKey = "";

    SheetCollector(Faults log, SheetQueue out) {
        this.log = log;
        this.out = out;
    }

    /** What is known of an agency in a year, created where it is new; empty after a fault. */
    Optional<Entry> entry(Catalog catalog, Owner agency, Place place) {
        Entry known = open.get(key(catalog.fiscalYear(), agency));
        return known != null ? Optional.of(known) : create(catalog, agency, place, "apart");
    }

    /** What is known of an agency that must be new, and has all its scores in one place; empty after a fault. */
    Optional<Entry> newEntry(Catalog catalog, Owner agency, Place place) {
        finish();
        return create(catalog, agency, place, agency.agency().isPresent() ? "" : "unnamed");
    }

    private Optional<Entry> create(Catalog catalog, Owner agency, Place place, String again) {
        String key = key(catalog.fiscalYear(), agency);
        int here = Row.number(place);
        int first = seen.firstLine(key);
        if (first > 0) {
            return log.refuse(Fault.of(SheetCode.DUPLICATE_AGENCY, again, place)
                    .found(agency.name())
                    .with("lines", Phrase.lines(place, first))
                    .with("most", ReadLimits.MAX_OPEN_AGENCIES));
        }
        characters += agency.characters();
        if (out.gathering()) {
            boolean tooLong = characters > ReadLimits.MAX_NAME_CHARACTERS;
            if (tooLong || agencies == ReadLimits.MAX_AGENCIES) {
                log.addOnce(Fault.of(SheetCode.TOO_MANY_AGENCIES, tooLong ? "names" : "", place)
                        .found(agency.name())
                        .with("most", tooLong ? ReadLimits.MAX_NAME_CHARACTERS : ReadLimits.MAX_AGENCIES));
                return Optional.empty();
            }
        } else {
            while (open.size() >= ReadLimits.MAX_OPEN_AGENCIES
                    || (characters > ReadLimits.MAX_OPEN_CHARACTERS && !open.isEmpty())) {
                finish(open.keySet().iterator().next());
            }
        }
        if (!seen.add(key, here)) {
            log.addOnce(Fault.of(SheetCode.DUPLICATES_NOT_SOUGHT, place).with("most", SeenAgencies.MOST));
        }
        one = place;
        agencies++;
        Entry entry = new Entry(catalog, agency, here);
        open.put(key, entry);
        return Optional.of(entry);
    }

    /** Hands on all sheets that are not finished. */
    void finish() {
        while (!open.isEmpty()) {
            finish(open.keySet().iterator().next());
        }
    }

    private void finish(String key) {
        Entry entry = Objects.requireNonNull(open.remove(key));
        out.ready().add(entry.sheet());
        if (!out.gathering()) {
            characters -= entry.characters;
        }
    }

    private String key(FiscalYear year, Owner agency) {
        if (last == null
                || !agency.name().equals(last.name())
                || !agency.agency().equals(last.agency())
                || !Objects.equals(year, lastYear)) {
            last = agency;
            lastYear = year;
            lastKey = year + " " + agency.key();
        }
        return lastKey;
    }

    /** The scores of one agency while they are gathered. */
    final class Entry {
        private final Catalog catalog;
        private final Optional<Agency> agency;
        private final int line;
        private final long characters;
        // Small at first: a file may have a hundred thousand agencies of one score.
        private final Map<ScoredCode, Cell> cells = new LinkedHashMap<>(2);
        private Optional<GradeCode> grade = Optional.empty();
        private int gradeLine;
        private final boolean isExact = exact;

        private Entry(Catalog catalog, Owner owner, int line) {
            this.catalog = catalog;
            this.agency = owner.agency();
            this.line = line;
            this.characters = owner.characters();
        }

        /** Keeps a score, or the fact that it is missing; a second one for the same code is a fault. */
        void put(ScoredCode code, Optional<Score> score, Place place) {
            Cell first = cells.putIfAbsent(code, new Cell(score, Row.number(place)));
            if (first != null) {
                twice(code.toString(), first.line(), place);
            }
        }

        private void twice(String code, int first, Place place) {
            log.add(Fault.of(SheetCode.DUPLICATE_CODE, place)
                    .found(code)
                    .with("agency", agency.map(a -> InputText.quote(a.name())).orElse(""))
                    .with("lines", Phrase.lines(place, first)));
        }

        /** Keeps the published grade, or the fact that it is missing; a second one is a fault. */
        void putGrade(Optional<GradeCode> published, Place place) {
            if (gradeLine > 0) {
                twice("grade", gradeLine, place);
            } else {
                gradeLine = Row.number(place);
                grade = published;
            }
        }

        /** Keeps the published grade; a second one is a fault unless it is the same. */
        void putSameGrade(GradeCode published, Place place) {
            if (!grade.equals(Optional.of(published))) {
                putGrade(Optional.of(published), place);
            }
        }

        private ScoreSheet sheet() {
            Map<ScoredCode, Score> given = new LinkedHashMap<>();
            cells.forEach((code, cell) -> cell.score().ifPresent(score -> given.put(code, score)));
            Place place =
                    one.line().isPresent() ? Place.ofLine(line) : one.row().isPresent() ? one.withRow(line) : one;
            return ScoreSheet.builder()
                    .fiscalYear(catalog.fiscalYear())
                    .agency(agency)
                    .grade(grade)
                    .exact(isExact)
                    .scores(SheetScores.of(catalog, given, place, log))
                    .build();
        }
    }

    /** A score, or the fact that it is missing, and where it stands. */
    private record Cell(Optional<Score> score, int line) {}
}
