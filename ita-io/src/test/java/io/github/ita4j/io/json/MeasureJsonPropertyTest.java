package io.github.ita4j.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ita4j.core.criteria.NodeCode;
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
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.core.time.PeriodText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MeasureJsonPropertyTest {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new ItaModule()).build();

    /** Thai with combining marks, quotes, line ends, emoji, and anything else that is a text. */
    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "กำหนดให้ผู้ปฏิบัติงาน",
                                "ที่นี่ \"ปี๊ก\" 'ป๋า'",
                                "บรรทัดหนึ่ง\nบรรทัดสอง\r\n\tสาม",
                                "เด็ก 👩🏽‍💻 🇹🇭",
                                "\\ / \u2028 \u0000 {}[]",
                                "ต.ค. ๖๗ ถึง ก.ย. ๖๘"),
                        Arbitraries.strings().withCharRange('\u0E00', '\u0E5B').ofMaxLength(20),
                        Arbitraries.strings().withCharRange('\u0000', '\uD7FF').ofMaxLength(20))
                .filter(text -> !InputText.clean(text).isEmpty());
    }

    private static Arbitrary<Cause> causes() {
        Arbitrary<Score> scores = Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                        .ofScale(18)
                        .map(Score::of),
                Combinators.combine(
                                Arbitraries.integers().between(0, 100),
                                Arbitraries.integers().between(1, 997))
                        .as((points, questions) -> Score.of(points, questions)));
        return Combinators.combine(
                        Arbitraries.of("i1", "e11", "o28", "9", "9.4").map(NodeCode::parse),
                        scores.optional(),
                        texts().optional())
                .as((code, score, doubt) ->
                        Cause.builder().code(code).score(score).doubt(doubt).build());
    }

    private static Arbitrary<Responsibility> responsibilities() {
        return texts().map(Responsibility::parse);
    }

    private static Arbitrary<PeriodText> periods() {
        return Arbitraries.oneOf(texts(), Arbitraries.of("ไตรมาสแรก", "ต.ค. 67", "ตลอดปี"))
                .map(text -> PeriodText.parse(text, FiscalYear.ofBuddhist(2568)));
    }

    private static Arbitrary<Measure> measures() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.integers().between(1, 9).optional(),
                        causes().list().ofMaxSize(3),
                        texts().optional(),
                        texts().list().ofMaxSize(3),
                        responsibilities().optional(),
                        periods().optional(),
                        texts().optional())
                .as((title, theme, causes, finding, steps, responsibility, period, followUp) -> Measure.builder()
                        .number("1")
                        .title(title)
                        .theme(theme)
                        .causes(causes)
                        .finding(finding)
                        .steps(steps)
                        .responsibility(responsibility)
                        .period(period)
                        .followUp(followUp)
                        .build());
    }

    private static Measure numbered(Measure measure, int number) {
        Measure.Builder builder = Measure.builder();
        builder.like(measure);
        return builder.number(Integer.toString(number)).build();
    }

    @Provide
    Arbitrary<MeasurePlan> plans() {
        return Combinators.combine(
                        measures().list().ofMaxSize(3),
                        Arbitraries.integers().between(2501, 2998),
                        Arbitraries.of(true, false))
                .as((measures, year, answers) -> {
                    MeasurePlan.Builder plan = MeasurePlan.builder();
                    plan.fiscalYear(FiscalYear.ofBuddhist(year));
                    plan.resultYear(answers ? Optional.of(FiscalYear.ofBuddhist(year - 1)) : Optional.empty());
                    for (int i = 0; i < measures.size(); i++) {
                        plan.addMeasures(numbered(measures.get(i), i + 1));
                    }
                    return plan.build();
                });
    }

    @Provide
    Arbitrary<MeasureReport> reports() {
        Arbitrary<MeasureStatus> statuses = Arbitraries.of("not-started", "under-way", "done", "dropped", "postponed")
                .map(MeasureStatus::of);
        Arbitrary<MeasureProgress> progress = Combinators.combine(
                        statuses.optional(),
                        texts(),
                        texts().list().ofMaxSize(2),
                        texts().optional(),
                        texts().list().ofMaxSize(2))
                .as((status, reason, results, outcome, suggestions) -> MeasureProgress.builder()
                        .measure("2.3")
                        .status(status)
                        .reason(reason)
                        .results(results)
                        .outcome(outcome)
                        .suggestions(suggestions)
                        .build());
        Arbitrary<ItemProgress> items = Combinators.combine(
                        texts().optional(),
                        responsibilities().optional(),
                        periods().optional(),
                        statuses.optional())
                .as((title, responsibility, period, status) -> ItemProgress.builder()
                        .code(NodeCode.parse("o12"))
                        .title(title)
                        .responsibility(responsibility)
                        .period(period)
                        .status(status)
                        .build());
        return Combinators.combine(
                        plans(),
                        Arbitraries.of("first-half", "full-year", "nine-months").map(ReportRound::of),
                        progress.list().ofMaxSize(3),
                        items.list().ofMaxSize(2),
                        texts().list().ofMaxSize(2))
                .as((plan, round, all, item, limits) -> MeasureReport.builder()
                        .plan(plan)
                        .round(round)
                        .progress(all)
                        .itemProgress(item)
                        .limits(limits)
                        .build());
    }

    @Property(tries = 300)
    void plansAreReadBack(@ForAll("plans") MeasurePlan plan) throws IOException {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(plan), MeasurePlan.class))
                .isEqualTo(plan);
        StringWriter out = new StringWriter();
        MeasureJson.PLAN.write(plan, out);
        assertThat(MeasureJson.PLAN.read(stream(out.toString()), "plan"))
                .isEqualTo(new JsonReading<>(Optional.of(plan), List.of()));
    }

    @Property(tries = 300)
    void reportsAreReadBack(@ForAll("reports") MeasureReport report) throws IOException {
        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(report), MeasureReport.class))
                .isEqualTo(report);
        StringWriter out = new StringWriter();
        MeasureJson.REPORT.write(report, out);
        assertThat(MeasureJson.REPORT.read(stream(out.toString()), "report").value())
                .hasValue(report);
    }

    /** A file that is cut off, or in which one character is another, throws nothing and is never half a plan. */
    @Property(tries = 500)
    void aDamagedFileThrowsNothing(@ForAll("plans") MeasurePlan plan, @ForAll int where, @ForAll char other)
            throws IOException {
        StringWriter out = new StringWriter();
        MeasureJson.PLAN.write(plan, out);
        String json = out.toString().strip();
        int at = Math.floorMod(where, json.length());
        JsonReading<MeasurePlan> cut = MeasureJson.PLAN.read(stream(json.substring(0, at)), "plan");
        assertThat(cut.faults()).isNotEmpty();
        String changed = json.substring(0, at) + other + json.substring(at + 1);
        JsonReading<MeasurePlan> reading = MeasureJson.PLAN.read(stream(changed), "plan");
        assertThat(reading.value().isPresent()).isEqualTo(reading.faults().isEmpty());
    }

    private static ByteArrayInputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
