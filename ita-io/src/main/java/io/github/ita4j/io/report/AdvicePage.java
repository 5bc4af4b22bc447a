package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.io.internal.Json;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.SectionView;
import io.github.ita4j.io.report.internal.TableView;
import io.github.ita4j.scoring.Discrepancy;
import io.github.ita4j.scoring.advice.Advice;
import io.github.ita4j.scoring.advice.Advice.ItemToPublish;
import io.github.ita4j.scoring.advice.Advice.RequiredRise;
import io.github.ita4j.scoring.gap.GapAnalysis.Gap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be reached, what does not fit together and what the advice rests on, which o-items to publish and what that
 * takes, and what else must rise.
 */
record AdvicePage(Catalog catalog, List<Advice> advice, boolean detailed, Messages messages) implements CatalogSubject {
    /** Items that are named one by one where no details are asked for. */
    private static final int NAMED = 8;

    @Override
    public PageView page() {
        return page(Subject.sections(advice, this::sections, notes(detailed)));
    }

    private List<SectionView> sections(Advice one) {
        Outline outline = new Outline();
        outline.agency(agency(one.agency())).facts(messages, facts(one)).note(messages.text(outcome(one)));
        outline.discrepancies(messages, one.discrepancies());
        outline.section(
                messages.text("advice-rests-on"),
                one.assumptions(),
                assumption -> messages.text(Messages.key("assumption", assumption)));
        fixes(one, outline);
        return outline.section(messages.text("advice-rises"), one.requiredRises(), this::rise)
                .sections();
    }

    private Map<String, String> facts(Advice one) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(messages.text("advice-target"), messages.name(one.target()));
        if (!one.reachedAlready()) {
            String overall = messages.text("advice-overall", "before", one.before(), "after", one.after());
            facts.put(messages.text("overall"), overall);
            facts.put(messages.text("advice-grade"), messages.name(one.grade()));
        }
        return facts;
    }

    private static String outcome(Advice one) {
        if (one.reachedAlready()) {
            return one.discrepancies().stream().anyMatch(Discrepancy::leavesOpen)
                    ? "advice-reached-odd"
                    : "advice-reached";
        }
        return one.byItemsAlone() ? "advice-enough" : "advice-not-enough";
    }

    private void fixes(Advice one, Outline outline) {
        if (one.itemsToPublish().isEmpty()) {
            return;
        }
        List<GapLines.Row> rows = one.itemsToPublish().stream()
                .map(fix -> gaps().row(gap(fix), messages.points(fix.points()) + note(one, fix)))
                .toList();
        outline.heading(messages.with("count", one.itemsToPublish().size())
                        .with("points", messages.points(one.fixPoints()))
                        .text("advice-items")
                + effort(one, one.effort()));
        if (detailed) {
            outline.add(gaps().table(messages.text("column-item"), rows));
            return;
        }
        outline.entries(0, rows.stream().limit(NAMED).toList(), row -> row.item() + ": " + row.worth());
        List<NodeCode> others = one.itemsToPublish().stream()
                .skip(NAMED)
                .<NodeCode>map(fix -> fix.item().code())
                .toList();
        if (!others.isEmpty()) {
            outline.entry(CodeRanges.of(others));
        }
    }

    private static Gap gap(ItemToPublish fix) {
        return Gap.of(fix.item(), fix.measure(), fix.points(), fix.followsFrom());
    }

    private String note(Advice one, ItemToPublish fix) {
        return effort(one, fix.effort()) + (fix.assumed() ? messages.text("advice-zero-assumed") : "");
    }

    /** Where every item costs the same, the number of items says it all. */
    private String effort(Advice one, Fraction effort) {
        boolean weighed =
                one.itemsToPublish().stream().anyMatch(fix -> !fix.effort().equals(Fraction.ONE));
        return weighed ? messages.text("advice-effort", "effort", effort) : "";
    }

    private String rise(RequiredRise rise) {
        return messages.with("code", rise.code())
                .with("from", rise.from())
                .with("to", rise.toReported())
                .with("parts", parts(rise))
                .with("adds", adds(rise))
                .with("title", catalog.node(rise.code()).map(messages::name).orElseGet(rise.code()::code))
                .text(rise.known() ? "advice-rise" : "advice-rise-unknown");
    }

    /** What each part must reach. The grades ask the same of all of them. */
    private String parts(RequiredRise rise) {
        return rise.parts().values().stream()
                .findFirst()
                .map(needed -> messages.with("parts", rise.parts().keySet())
                        .with("to", needed)
                        .text(rise.parts().size() == 2 ? "advice-both-parts" : "advice-every-part"))
                .orElse("");
    }

    /** What a required rise is certain to add; nothing is said where that is nothing, or rounds to it. */
    private String adds(RequiredRise rise) {
        return Json.reported(rise.points()).signum() == 0
                ? ""
                : messages.text("advice-adds", "points", messages.points(rise.points()));
    }

    /** A row with points as a number, and what else there is to say of it. */
    private record Noted(GapLines.Row row, String note) {
        static Noted of(NodeCode code, String item, String note) {
            return new Noted(new GapLines.Row(code, item, "", Optional.empty()), note);
        }
    }

    private Stream<Noted> noted(Advice one) {
        Stream<Noted> fixes = one.itemsToPublish().stream()
                .map(fix -> new Noted(
                        gaps().row(gap(fix), Json.reported(fix.points())),
                        note(one, fix).replaceFirst("^; ", "")));
        Stream<Noted> rises = one.requiredRises().stream()
                .map(rise -> Noted.of(rise.code(), rise.code().code(), rise(rise)));
        Stream<Noted> discrepancies = one.discrepancies().stream()
                .map(odd -> Noted.of(odd.code(), messages.text("discrepancies"), messages.discrepancy(odd)));
        return Stream.concat(fixes, Stream.concat(rises, discrepancies));
    }

    @Override
    public Map<String, Iterable<TableView>> tables() {
        Columns<Noted> columns = Columns.<Noted>in(messages)
                .with(gaps().with(Columns.in(messages)), noted -> Optional.of(noted.row()))
                .with("column-note", Noted::note);
        return Map.of("advice", Subject.each(advice, one -> ofAgency(one.agency(), columns.table("", 0, noted(one)))));
    }
}
