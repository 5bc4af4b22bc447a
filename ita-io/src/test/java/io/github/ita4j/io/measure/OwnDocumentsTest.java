package io.github.ita4j.io.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.measure.Cause;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.Responsibility;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.PeriodText;
import io.github.ita4j.io.json.MeasureJson;
import io.github.ita4j.io.report.OutputFormat;
import io.github.ita4j.io.report.Page;
import io.github.ita4j.io.report.Pages;
import io.github.ita4j.io.sheet.ScoreFileReader;
import io.github.ita4j.io.table.TableFileReader;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.plan.DraftPlan;
import io.github.ita4j.scoring.plan.MeasurePlanner;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ita4j writes of measures is read back as the same measures, whatever the form and the language. */
class OwnDocumentsTest {
    /** All of a measure but the words of its period, which are those of the language. */
    static List<Object> of(Measure measure) {
        return List.of(
                measure.number(),
                measure.title(),
                measure.theme(),
                measure.causes().stream().map(cause -> Cause.of(cause.code())).toList(),
                measure.causes().stream()
                        .map(cause -> cause.score().map(score -> score.reported()))
                        .toList(),
                measure.finding(),
                measure.steps(),
                measure.responsibility().map(Responsibility::text),
                measure.responsibility().map(Responsibility::units),
                measure.period().flatMap(PeriodText::period),
                measure.followUp());
    }

    static MeasureImport read(Page page, OutputFormat form, String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        page.write(form, bytes);
        return MeasureImporter.of()
                .read(TableFileReader.of().read(new ByteArrayInputStream(bytes.toByteArray()), name));
    }

    private static DraftPlan draft(String example, int year) {
        Scorer scorer = Scorer.of(Catalogs.forYear(year));
        return MeasurePlanner.of(scorer)
                .withSurveyThreshold(Score.of(85))
                .draft(scorer.assess(ScoreFileReader.of(scorer.catalog())
                        .read(Path.of("examples", example))
                        .sheets()
                        .get(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT,plan.txt",
        "MARKDOWN,plan.md",
        "HTML,plan.html",
        "CSV,plan.csv",
        "XLSX,plan.xlsx",
    })
    void aDraftIsReadBack(OutputFormat form, String name) throws IOException {
        DraftPlan draft = draft("khemmarat-2566.csv", 2566);
        for (Language language : Language.values()) {
            MeasureImport result = read(Pages.plan(draft).in(language), form, name);

            assertThat(result.measures())
                    .as(language.tag())
                    .extracting(one -> of(one.measure()))
                    .containsExactlyElementsOf(draft.plan().measures().stream()
                            .map(OwnDocumentsTest::of)
                            .toList());
            assertThat(result.measures()).allMatch(one -> one.progress().isEmpty());
            assertThat(result.notices()).isEmpty();
        }
        String json = Pages.plan(draft).as(OutputFormat.JSON);
        assertThat(MeasureJson.PLAN
                        .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "plan.json")
                        .value())
                .isEqualTo(Optional.of(draft.plan()));
    }
}
