package io.github.ita4j.io.report;

import io.github.ita4j.catalog.CatalogReading;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.TableView;
import io.github.ita4j.scoring.laws.LawReport;
import io.github.ita4j.scoring.laws.LawReport.LawResult;
import io.github.ita4j.scoring.laws.LawViolation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether a catalogue file can be used, and whether its criteria grade fairly: every fault; then the seed, law by law
 * whether it held, and for each that did not what was found, a counter-example and what to do.
 */
record ValidationPage(String file, CatalogReading reading, Optional<LawReport> laws, Messages messages)
        implements Subject {
    @Override
    public PageView page() {
        Outline page = new Outline();
        reading.faults()
                .forEach(fault ->
                        page.line(fault.at(fault.place().withFile(file)).report(messages.language())));
        reading.catalog()
                .ifPresent(catalog -> page.line(messages.with("file", file)
                        .with("catalog", Messages.plain(catalog.stamp()))
                        .text("validation-valid")));
        laws.ifPresent(report -> write(report, page));
        return page.page(messages);
    }

    private void write(LawReport report, Outline page) {
        page.apart()
                .joined()
                .line(messages.with("catalog", Messages.plain(report.comparedWith()))
                        .with("seed", report.seed())
                        .with("tries", report.tries())
                        .text("laws-seed"));
        for (LawResult result : report.results()) {
            page.entry(messages.with("law", result.law().code())
                    .with("statement", result.law().statement())
                    .text(Messages.key("law", result.outcome())));
            result.violations().forEach(violation -> write(violation, page));
        }
        List<String> violated = report.violations().stream()
                .map(violation -> violation.law().code())
                .distinct()
                .toList();
        page.line(report.holds() ? messages.text("laws-hold") : messages.text("laws-violated", "laws", violated));
    }

    private void write(LawViolation violation, Outline page) {
        page.entry(1, messages.text("law-found", "found", violation.found()));
        violation.example().ifPresent(example -> {
            page.entry(1, messages.text("law-before", "text", example.textBefore()));
            page.entry(1, messages.text("law-after", "text", example.textAfter()));
        });
        page.entry(1, messages.text("law-advice", "advice", violation.advice()));
    }

    @Override
    public Map<String, Iterable<TableView>> tables() {
        Map<String, Iterable<TableView>> tables = new LinkedHashMap<>();
        laws.ifPresent(report -> tables.put(
                "laws",
                List.of(Columns.<LawResult>named()
                        .with("law", result -> result.law().code())
                        .with("outcome", result -> Texts.key(result.outcome()))
                        .with("statement", result -> messages.words(result.law().statement()))
                        .with(
                                "found",
                                result -> result.violations().stream()
                                        .map(violation -> messages.words(violation.found()))
                                        .collect(Collectors.joining("; ")))
                        .table("", report.results()))));
        tables.put(
                "faults",
                List.of(Columns.<Fault>named()
                        .with("code", fault -> fault.code().code())
                        .with("pointer", fault -> fault.place().pointer().orElse(""))
                        .with("found", fault -> fault.words("what", messages.language()))
                        .with("expected", fault -> fault.words("expected", messages.language()))
                        .with("advice", fault -> fault.words("advice", messages.language()))
                        .table("", reading.faults())));
        return tables;
    }
}
