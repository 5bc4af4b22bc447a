package io.github.ita4j.io.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.measure.Cause;
import io.github.ita4j.core.measure.ItemProgress;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureProgress;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.core.measure.ReportRound;
import io.github.ita4j.core.measure.Responsibility;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.core.time.PeriodText;
import io.github.ita4j.io.report.OutputFormat;
import io.github.ita4j.io.report.Page;
import io.github.ita4j.io.report.Pages;
import io.github.ita4j.io.report.ReportContent;
import io.github.ita4j.scoring.Scorer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Made-up plans and reports, written as tables in every form and language and read back. */
class OwnDocumentsPropertyTest {
    private static final FiscalYear YEAR = FiscalYear.ofBuddhist(2567);
    private static final Catalog CATALOG = Catalogs.forYear(YEAR);
    private static final List<String> WORDS = List.of(
            "จัดทำคู่มือ",
            "ปรับปรุงเว็บไซต์",
            "Publish the plan",
            "ทบทวน & เผยแพร่",
            "a | b",
            "=SUM",
            "- ประชุม",
            "น้ำ (ครั้งที่ 1)",
            "50% of all");
    private static final List<MeasureStatus> STATUSES =
            List.of(MeasureStatus.NOT_STARTED, MeasureStatus.UNDER_WAY, MeasureStatus.DONE);

    private final Random random = new Random();

    private String words() {
        return WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size()));
    }

    private List<String> list() {
        List<String> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(words());
        }
        return list;
    }

    private <T> Optional<T> perhaps(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private Optional<PeriodText> period() {
        return perhaps(PeriodText.of(
                switch (random.nextInt(4)) {
                    case 0 -> YEAR.asPeriod();
                    case 1 -> YEAR.half(1 + random.nextInt(2));
                    case 2 -> YEAR.quarter(1 + random.nextInt(4));
                    default -> YEAR.next().asPeriod();
                }));
    }

    private Optional<Responsibility> responsibility() {
        return perhaps(Responsibility.parse(random.nextBoolean() ? "กองคลัง / กองช่าง" : "- สำนักปลัด - กองคลัง"));
    }

    private Cause cause() {
        List<NodeCode> codes = List.of(
                NodeCode.parse("o" + (1 + random.nextInt(35))),
                NodeCode.parse("i" + (1 + random.nextInt(15))),
                NodeCode.parse(String.valueOf(1 + random.nextInt(8))),
                NodeCode.parse("9." + (1 + random.nextInt(4))));
        return Cause.builder()
                .code(codes.get(random.nextInt(codes.size())))
                .score(perhaps(Score.parse(random.nextInt(100) + "." + (10 + random.nextInt(90)))))
                .build();
    }

    private MeasurePlan plan(int count) {
        MeasurePlan.Builder plan = MeasurePlan.builder().fiscalYear(YEAR);
        boolean deep = random.nextBoolean();
        for (int i = 1; i <= count; i++) {
            List<Cause> causes = new ArrayList<>();
            for (int cause = random.nextInt(3); cause > 0; cause--) {
                causes.add(cause());
            }
            plan.addMeasures(Measure.builder()
                    .number((deep ? "2." : "") + i)
                    .title(words())
                    .theme(perhaps(1 + random.nextInt(7)))
                    .causes(causes)
                    .finding(perhaps(words()))
                    .steps(list())
                    .responsibility(responsibility())
                    .period(period())
                    .followUp(perhaps(words()))
                    .build());
        }
        return plan.build();
    }

    private MeasureReport report(MeasurePlan plan) {
        MeasureReport.Builder report = MeasureReport.builder().plan(plan).round(ReportRound.of("full-year"));
        for (Measure measure : plan.measures()) {
            boolean dropped = random.nextInt(4) == 0;
            MeasureProgress.Builder progress = MeasureProgress.builder();
            report.addProgress(progress.measure(measure.number())
                    .status(dropped ? MeasureStatus.DROPPED : STATUSES.get(random.nextInt(3)))
                    .reason(dropped ? Optional.of(words()) : Optional.empty())
                    .results(list())
                    .outcome(perhaps(words()))
                    .suggestions(list())
                    .build());
        }
        return report.addItemProgress(ItemProgress.builder()
                        .code(NodeCode.parse("o12"))
                        .title(words())
                        .guidance(list())
                        .responsibility(responsibility())
                        .period(period())
                        .status(STATUSES.get(random.nextInt(3)))
                        .results(list())
                        .build())
                .addItemProgress(ItemProgress.builder()
                        .code(NodeCode.parse("9.2"))
                        .status(STATUSES.get(random.nextInt(3)))
                        .build())
                .build();
    }

    private static ReportContent.Builder content() {
        Scorer scorer = Scorer.of(CATALOG);
        ScoreSheet sheet = ScoreSheet.builder()
                .fiscalYear(YEAR)
                .putScores(Overall.OVERALL, Score.parse("90.36"))
                .build();
        return ReportContent.builder().catalog(CATALOG).assessment(scorer.assess(sheet));
    }

    private static MeasureImport read(
            ReportContent content, OutputFormat form, ReportContent.ReportPart part, Language language)
            throws IOException {
        Page page = Pages.of(content).in(language);
        return OwnDocumentsTest.read(
                form == OutputFormat.CSV ? page.withPart(part) : page,
                form,
                "own." + form.name().toLowerCase(java.util.Locale.ROOT));
    }

    private static String described(Optional<MeasureProgress> progress) {
        return progress.map(one ->
                        one.measure() + one.status() + one.reason() + one.results() + one.outcome() + one.suggestions())
                .orElse("none");
    }

    @Property(tries = 25)
    void aPlanIsReadBack(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int count) throws IOException {
        random.setSeed(seed);
        MeasurePlan plan = plan(count);
        for (OutputFormat form :
                List.of(OutputFormat.MARKDOWN, OutputFormat.HTML, OutputFormat.CSV, OutputFormat.XLSX)) {
            for (Language language : Language.values()) {
                MeasureImport result =
                        read(content().plan(plan).build(), form, ReportContent.ReportPart.PLAN, language);

                assertThat(result.measures())
                        .as(form + " " + language)
                        .extracting(one -> OwnDocumentsTest.of(one.measure()))
                        .containsExactlyElementsOf(plan.measures().stream()
                                .map(OwnDocumentsTest::of)
                                .toList());
                assertThat(result.itemProgress()).isEmpty();
            }
        }
    }

    @Property(tries = 25)
    void aReportIsReadBack(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int count) throws IOException {
        random.setSeed(seed);
        MeasureReport report = report(plan(count));
        for (Language language : Language.values()) {
            MeasureImport result =
                    read(content().report(report).build(), OutputFormat.CSV, ReportContent.ReportPart.REPORT, language);
            assertThat(result.measures())
                    .as(language.tag())
                    .extracting(one -> described(one.progress()))
                    .containsExactlyElementsOf(report.progress().stream()
                            .map(one -> described(Optional.of(one)))
                            .toList());
            assertThat(result.measures())
                    .extracting(one -> one.measure().title())
                    .containsExactlyElementsOf(report.plan().measures().stream()
                            .map(Measure::title)
                            .toList());
            for (OutputFormat form :
                    List.of(OutputFormat.MARKDOWN, OutputFormat.HTML, OutputFormat.CSV, OutputFormat.XLSX)) {
                MeasureImport items =
                        read(content().report(report).build(), form, ReportContent.ReportPart.ITEMS, language);
                assertThat(items.itemProgress())
                        .as(form + " " + language)
                        .extracting(one -> one.progress().code() + " "
                                + one.progress().title() + one.progress().guidance()
                                + one.progress().status() + one.progress().results()
                                + one.progress().period().flatMap(PeriodText::period))
                        .containsExactlyElementsOf(report.itemProgress().stream()
                                .map(one -> one.code() + " " + one.title() + one.guidance() + one.status()
                                        + one.results() + one.period().flatMap(PeriodText::period))
                                .toList());
            }
        }
    }
}
