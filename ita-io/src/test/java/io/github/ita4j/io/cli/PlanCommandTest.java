package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureProgress;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.core.time.PeriodText;
import io.github.ita4j.io.json.MeasureJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ita plan} from the outside: the way of a plan through its year, as a script goes it. */
class PlanCommandTest {
    private static final String SCORES =
            Path.of("examples", "khemmarat-2566.csv").toString();
    private static final Path FILES = Path.of("src", "test", "resources", "plan");
    private static final String PLAN = FILES.resolve("khemmarat-2567.json").toString();
    private static final String REPORT =
            FILES.resolve("khemmarat-2567-report.json").toString();

    @TempDir
    Path folder;

    private static Program plan(String command, String... more) {
        List<String> args = new ArrayList<>(List.of("plan"));
        args.addAll(List.of(command.split(" ")));
        args.addAll(List.of(more));
        return Program.run(args.toArray(String[]::new));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static MeasurePlan planIn(String json) {
        return MeasureJson.PLAN.read(stream(json), "plan").value().orElseThrow();
    }

    private static MeasureReport reportIn(String json) {
        return MeasureJson.REPORT.read(stream(json), "report").value().orElseThrow();
    }

    private static ByteArrayInputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aDraftSaysFirstWhatDoesNotFitTogether() throws IOException {
        String scores = file("odd.csv", "code,score\n10.2,0\no26,100\no1,0\n");
        assertThat(plan("draft " + scores + " --year 2568 --lang en").out())
                .containsSubsequence(
                        "What does not fit together",
                        "  10.2: the score 0.00 does not fit what is below it, which allows 25.00 to 100.00",
                        "  3.1 ");
        assertThat(plan("draft " + scores + " --year 2568 --lang th").out())
                .containsSubsequence("ข้อมูลที่ไม่สอดคล้องกัน", "10.2: คะแนน 0.00 ไม่สอดคล้องกับคะแนนย่อย");
        assertThat(plan("draft " + scores + " --year 2568 --format json --lang en")
                        .errorLines())
                .contains("ita: What does not fit together: 10.2: the score 0.00 does not fit what is below it, which"
                        + " allows 25.00 to 100.00.");
        assertThat(plan("draft " + scores + " --year 2568 --format json --lang th")
                        .errorLines())
                .anyMatch(line -> line.startsWith("ita: ข้อมูลไม่สอดคล้องกัน 10.2: คะแนน 0.00"));
    }

    @Test
    void aDraftSaysFromWhatAZeroFollows() throws IOException {
        String scores = file("zero.csv", "code,score\n10.2,0\no25,0\n");
        assertThat(plan("draft " + scores + " --year 2568 --lang en").out().lines())
                .contains("    o26: follows from 10.2")
                .doesNotContain("    o25: follows from 10.2");
        assertThat(plan("draft " + scores + " --year 2568 --lang th").out()).contains("    o26: ตามมาจาก 10.2\n");
        assertThat(plan("draft " + scores + " --year 2568 --format json --lang en")
                        .errorLines())
                .contains("ita: That o26 scored 0 follows from 10.2.")
                .noneMatch(line -> line.contains("o25"));
    }

    @Test
    void fromTheScoresIntoTheNextYear() throws IOException {
        Program draft = plan("draft " + SCORES + " --year 2566 --format json --lang en");
        assertThat(draft.status()).isZero();
        assertThat(draft.errorLines()).hasSize(2);
        assertThat(draft.errorLines().get(0))
                .startsWith("ita: Without a score")
                .contains("o1–o5,")
                .doesNotContain("i4");
        assertThat(draft.errorLines().get(1))
                .isEqualTo(
                        "ita: Not in the criteria of this plan any more, as far as is known, so that there is nothing"
                                + " to be won: o9, o24, o41");
        assertThat(planIn(draft.out()).measures()).hasSize(14);
        String planFile = file("plan.json", draft.out());

        Program check = plan("check " + SCORES + " --year 2566 --require clean --lang th --plan", planFile);
        assertThat(check.err()).isEmpty();
        assertThat(check.status()).isZero();
        assertThat(check.out()).contains("ไม่พบสิ่งที่ต้องแก้ไข");

        Program begun = plan("report", planFile);
        assertThat(begun.err()).isEmpty();
        MeasureReport report = reportIn(begun.out());
        assertThat(report.progress())
                .hasSize(14)
                .allMatch(entry -> entry.status().isEmpty() && entry.results().isEmpty());
        assertThat(report.round().code()).isEqualTo("first-half");
        String reportFile =
                file("report.json", begun.out().replaceFirst("\"status\": null", "\"status\": \"under-way\""));

        Program progress = plan("progress --lang en --require complete", reportFile);
        assertThat(progress.status()).isEqualTo(1);
        assertThat(progress.out()).contains("Measure 1.2 has no status.", "Under way 1, No status given 13");
        assertThat(progress.err()).isEqualTo("ita: --require complete is not met: 13 findings.\n");

        Program year = plan("report --after", reportFile);
        assertThat(reportIn(year.out()).round().code()).isEqualTo("full-year");
        assertThat(reportIn(year.out()).progress())
                .map(MeasureProgress::status)
                .isEqualTo(report(reportFile).progress().stream()
                        .map(MeasureProgress::status)
                        .toList());

        Program next = plan("carry --format json", reportFile);
        assertThat(next.status()).isZero();
        assertThat(planIn(next.out()).fiscalYear()).isEqualTo(FiscalYear.ofBuddhist(2568));
        assertThat(planIn(next.out()).resultYear()).contains(FiscalYear.ofBuddhist(2567));
        assertThat(planIn(next.out()).criteriaYear()).contains(FiscalYear.ofBuddhist(2568));
        // The o6 of 2567 is withdrawn in 2568.
        assertThat(next.err()).startsWith("ita: Measure 3.1 answered o6").hasLineCount(1);
        assertThat(planIn(next.out()).measures()).hasSize(13);
    }

    /** Every due part there is, and the whole year of a measure for a survey: what a draft says of time, an import reads. */
    @ParameterizedTest
    @ValueSource(ints = {2563, 2564, 2565, 2566, 2567, 2568, 2569})
    void periodsSurviveFromADraftThroughCsvToAnImport(int year) throws IOException {
        StringBuilder scores = new StringBuilder("code,score\ni1,50\n");
        Catalogs.forYear(FiscalYear.ofBuddhist(year))
                .requiredMeasures()
                .keySet()
                .forEach(item -> scores.append(item).append(",0\n"));
        String file = file("scores.csv", scores.toString());
        String draft = "draft " + file + " --year " + year + " --below 85 --format ";
        List<String> planned = planIn(plan(draft + "json").out()).measures().stream()
                .map(measure -> measure.number() + " "
                        + measure.period().flatMap(PeriodText::period).orElseThrow())
                .toList();
        assertThat(planned).anyMatch(period -> period.endsWith("-Q1"));

        String csv = file("plan.csv", plan(draft + "csv").out());
        Program read = Program.run("measures", "import", csv, "--year", Integer.toString(year + 1), "--format", "json");
        assertThat(read.err()).isEmpty();
        List<String> imported = new ArrayList<>();
        new ObjectMapper()
                .readTree(read.out())
                .path("measures")
                .forEach(one -> imported.add(one.at("/measure/number").asText() + " "
                        + one.at("/measure/period/period").asText()));
        assertThat(imported).isEqualTo(planned);
    }

    private static MeasureReport report(String file) {
        return MeasureJson.REPORT.read(Path.of(file)).value().orElseThrow();
    }

    @Test
    void aDraftMayBeForAnotherYearAndIsOfOneAgency() {
        String two = "agency,code,score\nก,o1,0\nข,o2,0\n";
        Program many = Program.withInput(two, "plan", "draft", "-", "--year", "2566");
        assertThat(many.status()).isEqualTo(2);
        assertThat(many.err())
                .isEqualTo("ita: The file has 2 agencies, and a plan is on one: name it with --agency.\n");
        Program one = Program.withInput(
                two, "plan", "draft", "-", "--year", "2566", "--agency", "ข", "--for", "2569", "--format", "json");
        assertThat(planIn(one.out()).fiscalYear()).isEqualTo(FiscalYear.ofBuddhist(2569));
        assertThat(planIn(one.out()).measures())
                .flatMap(measure -> measure.causes())
                .map(cause -> cause.code().code())
                .containsOnly("o2");
    }

    @Test
    void badRowsAreToldAndTheRestIsPlannedFor() {
        Program run = Program.withInput("code,score\no2,0\no12,abc\n", "plan", "draft", "-", "--year", "2566");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("abc");
        assertThat(run.out()).contains("o2 ");
    }

    @Test
    void whatIsRequiredOfAPlanIsMetOrNot() throws IOException {
        Program unanswered = plan("check " + SCORES + " --year 2566 --lang en --require answered --plan", PLAN);
        assertThat(unanswered.status()).isEqualTo(1);
        assertThat(unanswered.out()).contains("o18 scored 0, and no measure answers it.");
        assertThat(unanswered.err()).isEqualTo("ita: --require answered is not met: 9 findings.\n");

        String draft = plan("draft " + SCORES + " --year 2566 --format json").out();
        String ownerless =
                file("ownerless.json", draft.replaceFirst("\"responsibility\": \\{[^}]*}", "\"responsibility\": null"));
        assertThat(plan("check " + SCORES + " --year 2566 --require answered --plan", ownerless)
                        .status())
                .isZero();
        Program unclean = plan("check " + SCORES + " --year 2566 --require clean --lang en --plan", ownerless);
        assertThat(unclean.status()).isEqualTo(1);
        assertThat(unclean.out()).contains("Measure 1.1 names nobody who carries it out.");
    }

    @Test
    void planAndScoresThatDoNotBelongTogetherAreToldAndCompared() {
        Program run = Program.withInput(
                "agency,code,score\nก,o1,0\n", "plan", "check", "-", "--year", "2567", "--plan", PLAN);
        assertThat(run.status()).isZero();
        assertThat(run.errorLines())
                .containsExactly(
                        "ita: The plan is of 'เทศบาลตำบลเขมราฐ', but the scores are of 'ก'; they are compared all the"
                                + " same.",
                        "ita: The plan answers the result of 2566, but the scores are of 2567; they are compared all"
                                + " the same.");
    }

    @Test
    void itemsWithoutASuccessorAreTold() {
        Program run = Program.withInput(
                "{\"format\": 1, \"plan\": {\"fiscalYear\": 2567, \"measures\": [{\"number\": \"1\", \"title\": \"ก\","
                        + " \"causes\": [{\"code\": \"o99\"}]}]}, \"round\": \"full-year\"}",
                "plan",
                "carry",
                "-",
                "--format",
                "json");
        assertThat(run.status()).isZero();
        assertThat(run.err())
                .isEqualTo("ita: Measure 1 answered o99, to which nothing in the new criteria corresponds, as far as is"
                        + " known; it is omitted.\n");
        assertThat(planIn(run.out()).measures().get(0).causes()).isEmpty();
    }

    @Test
    void theCriteriaMayBeNamed() {
        Program run = plan("carry --from 2566 --to 2568 --for 2570 --lang en " + REPORT);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "fiscal year 2570",
                        "Answers the result of fiscal year 2567.",
                        "those of 2568 are used in their place");
        assertThat(plan("carry --to 2600 " + REPORT).err()).contains("There is no catalogue for fiscal year 2600");
    }

    /** Teams with criteria of their own have themes of their own. */
    @Test
    void themesAreCalledAsACatalogueOfTheUsersDoes() throws IOException {
        String own = file("own.json", """
                {"format": 1, "overlayOf": {"fiscalYear": 2566, "edition": "nacc"},
                 "fiscalYear": 2566, "edition": "draft", "version": "0.1.0",
                 "themes": [{"number": 5, "name": {"th": "งบประมาณของเรา", "en": "Ours"},
                   "evidence": {"kind": "read", "note": {"th": "แผนของเรา", "en": "Our plan"}}}]}
                """);
        Program run = plan("progress " + REPORT + " --lang th --catalog", own);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("ประเด็นที่ 5: งบประมาณของเรา");
        assertThat(plan("progress " + REPORT + " --catalog 2566").out())
                .doesNotContain("งบประมาณของเรา")
                .isEqualTo(plan("progress " + REPORT).out());

        Program broken = plan("progress " + REPORT + " --catalog", file("broken.json", CatalogFiles.broken()));
        assertThat(broken.status()).isEqualTo(2);
        assertThat(broken.out()).isEmpty();
        assertThat(broken.errorLines()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | Name a command: draft, check, report, progress, carry.",
                "draft - --year 2566 --bom | --bom belongs to csv",
                "draft - --year 2566 --below x | --below",
                "draft - --year 2566 --format pdf | 'pdf' is not one of text, json, jsonl, csv, markdown, html, xlsx, catalog.",
                "check - --year 2566 | --plan",
                "check - --year 2566 --plan - | Only one file can come from standard input",
                "check - --year 2566 --plan a --require all | 'all' is not one of answered, clean.",
                "check {scores} --year 2566 --plan no-such.json | no-such.json cannot be used",
                "report | Name the plan to report on",
                "report {plan} --after {report} | name one of them",
                "report {plan} --round half | 'half' is not one of first-half, full-year.",
                "report --after {report} --round first-half | omit --round",
                "report {report} | cannot be used",
                "progress {plan} | cannot be used",
                "progress {report} --require clean | 'clean' is not one of complete.",
                "progress - --catalog - | Only one file can come from standard input",
                "progress {report} --catalog 2599 | There is no catalogue for fiscal year 2599",
                "carry - --from - | Only one file can come from standard input",
                "carry {report} --from 2599 | There is no catalogue for fiscal year 2599",
            })
    void wrongUsageIsTold(String command, String told) {
        String words = ("plan " + command)
                .strip()
                .replace("{scores}", SCORES)
                .replace("{plan}", PLAN)
                .replace("{report}", REPORT);
        Program run = Program.withInput(
                "{\"format\": 1, \"plan\": {\"fiscalYear\": 2567}, \"round\": \"full-year\"}", words.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(told);
    }

    @Test
    void helpListsTheStatusThatOnlySomeCommandsHave() {
        assertThat(plan("check --help").out()).contains("The requirement of --require is not met.");
        assertThat(plan("--help").out()).contains("The requirement of --require is not met.");
        assertThat(plan("draft --help").out()).doesNotContain("--require");
    }

    @Test
    void aReportThatTellsTwiceOfAMeasureCannotBeGoneOnWith() throws IOException {
        String twice = file(
                "twice.json",
                "{\"format\": 1, \"plan\": {\"fiscalYear\": 2567, \"measures\": [{\"number\": \"1\", \"title\": \"ก\"}]},"
                        + " \"round\": \"first-half\", \"progress\": [{\"measure\": \"1\"}, {\"measure\": \"1\"}]}");
        Program run = plan("report --after", twice);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("more than one entry of measure 1: leave one of them.");
    }
}
