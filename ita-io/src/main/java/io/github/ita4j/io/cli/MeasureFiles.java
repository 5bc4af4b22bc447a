package io.github.ita4j.io.cli;

import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.io.json.JsonReading;
import io.github.ita4j.io.json.PlanJson;
import io.github.ita4j.io.json.ReportJson;
import io.github.ita4j.io.sheet.ReadFailure;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.plan.DraftPlan;
import io.github.ita4j.scoring.plan.MeasurePlanner;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code --plan}, {@code --draft-plan} and {@code --report}: the measures of a report. */
final class MeasureFiles {
    @Option(names = "--plan", paramLabel = "PLAN", description = "A plan of measures, as JSON.")
    private @Nullable String plan;

    @Option(names = "--draft-plan", description = "Draft a plan of measures for the year after from the scores.")
    private boolean draft;

    @Option(
            names = "--below",
            paramLabel = "SCORE",
            converter = ScoreConverter.class,
            description = "With --draft-plan: plan for survey items below this score too, such as 85.")
    private @Nullable Score below;

    @Option(names = "--report", paramLabel = "REPORT", description = "A report on the measures, as JSON.")
    private @Nullable String report;

    MeasureFiles() {}

    /** Reads {@code --below}. */
    static final class ScoreConverter implements ITypeConverter<Score> {
        ScoreConverter() {}

        @Override
        public Score convert(String value) {
            try {
                return Score.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    /** How many of the files are standard input. */
    long standardInputs() {
        return Stream.of(Optional.ofNullable(plan), Optional.ofNullable(report))
                .flatMap(Optional::stream)
                .filter(InputFile::isStandardInput)
                .count();
    }

    void check() {
        if (plan != null && draft) {
            throw new UsageException("--plan names a plan and --draft-plan drafts one: say one of them.");
        }
        if (below != null && !draft) {
            throw new UsageException("--below belongs to --draft-plan: say both, or leave it away.");
        }
    }

    /** The plan of the file; empty where none is named. */
    Optional<MeasurePlan> plan(Console console) {
        return Optional.ofNullable(plan).map(file -> read(file, PlanJson::read, PlanJson::read, console));
    }

    /** The report of the file; empty where none is named. */
    Optional<MeasureReport> report(Console console) {
        return Optional.ofNullable(report).map(file -> read(file, ReportJson::read, ReportJson::read, console));
    }

    Optional<DraftPlan> draft(Scorer scorer, Assessment assessment, Language language) {
        if (!draft) {
            return Optional.empty();
        }
        MeasurePlanner planner = MeasurePlanner.of(scorer).in(language);
        if (below != null) {
            planner = planner.withSurveyThreshold(below);
        }
        return Optional.of(
                planner.draft(assessment, scorer.catalog().fiscalYear().next()));
    }

    private static <T> T read(
            String file,
            Function<Path, JsonReading<T>> fromFile,
            BiFunction<InputStream, String, JsonReading<T>> fromStream,
            Console console) {
        JsonReading<T> reading = InputFile.isStandardInput(file)
                ? fromStream.apply(console.in(), "stdin")
                : fromFile.apply(InputFile.path(file));
        reading.failures().stream().map(ReadFailure::report).forEach(console::tell);
        return reading.value()
                .orElseThrow(() ->
                        new UsageException(file + " cannot be used: correct what is named above, or leave it away."));
    }
}
