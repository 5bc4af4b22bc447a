package io.github.ita4j.io.sheet;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.core.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides of which year a JSON file is and reads its raw sheets by the criteria of that year: the year that was asked
 * for, or else that of the first object whose year has a catalogue. One file is of one year.
 */
final class SheetYearResolver {
    private final Optional<Catalog> asked;
    private final CatalogSource catalogs;
    private final ScoreText numbers;
    private final Faults log;
    private final SheetQueue out;
    private Optional<Decided> decided = Optional.empty();

    SheetYearResolver(Optional<Catalog> asked, CatalogSource catalogs, Faults log, SheetQueue out) {
        this.out = out;
        this.asked = asked;
        this.catalogs = catalogs;
        this.numbers = new ScoreText(log);
        this.log = log;
    }

    /** What follows from the year once it is known. */
    private record Decided(CodeReader codes, SheetCollector sheets) {}

    /** Finishes the sheets of the year. */
    void finish() {
        decided.ifPresent(d -> d.sheets().finish());
    }

    void judge(RawSheet raw) {
        if (decided.isEmpty()) {
            decided = decide(raw);
        }
        decided.filter(d -> isOfYear(raw, d.sheets().year())).ifPresent(d -> read(raw, d));
    }

    private Optional<Decided> decide(RawSheet raw) {
        Optional<Catalog> catalog = asked.isPresent() ? asked : catalogOf(raw);
        return catalog.map(
                c -> new Decided(new CodeReader(c, catalogs, log), new SheetCollector(c.fiscalYear(), log, out)));
    }

    private Optional<Catalog> catalogOf(RawSheet raw) {
        if (raw.year().isEmpty()) {
            log.add(Fault.of(SheetCode.MISSING_YEAR).expected("fiscalYear").at(raw.place()));
            return Optional.empty();
        }
        FiscalYear year = raw.year().get();
        Optional<Catalog> catalog = catalogs.find(year);
        if (catalog.isEmpty()) {
            log.add(Fault.of(SheetCode.UNKNOWN_YEAR)
                    .found(year.toString())
                    .with("year", year)
                    .with("years", Texts.and(catalogs.years()))
                    .expected(Texts.or(catalogs.years()))
                    .at(raw.yearPlace()));
        }
        return catalog;
    }

    private boolean isOfYear(RawSheet raw, FiscalYear expected) {
        if (raw.year().isEmpty() && asked.isEmpty()) {
            log.add(Fault.of(SheetCode.MISSING_YEAR).expected("fiscalYear").at(raw.place()));
            return false;
        }
        FiscalYear year = raw.year().orElse(expected);
        if (!year.equals(expected)) {
            log.add(Fault.of(SheetCode.DIFFERENT_YEAR, asked.isPresent() ? "" : "mixed")
                    .at(raw.yearPlace())
                    .found(year.toString())
                    .expected(expected.toString())
                    .with("year", year));
            return false;
        }
        return true;
    }

    private void read(RawSheet raw, Decided year) {
        List<Good> good = new ArrayList<>();
        for (RawSheet.RawScore member : raw.scores()) {
            Optional<NodeCode> code = year.codes().code(member.code(), member.codePlace());
            if (code.isPresent()) {
                Optional<Score> score = score(code.get(), member);
                if (score.isPresent() || InputText.isBlank(member.value())) {
                    good.add(new Good(code.get(), score, member.codePlace()));
                }
            }
        }
        // An object of which nothing can be used is no sheet.
        Optional<GradeCode> grade = year.codes().grade(raw.grade(), raw.gradePlace());
        if (!good.isEmpty() || grade.isPresent() || raw.scores().isEmpty()) {
            year.sheets().newEntry(Owner.of(raw.agency()), raw.agencyPlace()).ifPresent(entry -> {
                good.forEach(g -> entry.put(g.code(), g.score(), g.place()));
                entry.putGrade(grade, raw.gradePlace());
            });
        }
    }

    private Optional<Score> score(NodeCode code, RawSheet.RawScore member) {
        if (InputText.isBlank(member.value())) {
            return Optional.empty();
        }
        return member.number()
                ? numbers.number(code, member.value(), member.valuePlace())
                : numbers.score(code, member.value(), member.valuePlace());
    }

    /** A member that was read without fault; the score may be missing. */
    private record Good(NodeCode code, Optional<Score> score, Place place) {}
}
