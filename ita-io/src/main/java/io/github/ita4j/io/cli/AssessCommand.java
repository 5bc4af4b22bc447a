package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.io.report.Pages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ita assess}: from scores to a grade. */
@Command(
        name = "assess",
        description = "Assess the agencies of a score file: scores, grade, what is missing, what scored zero.")
final class AssessCommand extends OutputCommand {
    @Mixin
    private final ScoreInput input = new ScoreInput();

    @Parameters(
            index = "1..*",
            paramLabel = "FILE",
            description =
                    "More score files of the same year, whose scores are joined, such as those of the EIT and the OIT.")
    private List<String> others = List.of();

    @Option(
            names = "--require",
            paramLabel = "pass|CODE",
            description = "End with status 1 unless every agency certainly passes, or certainly has the grade CODE or a"
                    + " better one.")
    private @Nullable String require;

    AssessCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws IOException {
        // A wrong --require is told before the file is read, if the year is known by then.
        input.askedCatalog(console).ifPresent(catalog -> requirement(catalog.gradeScale()));
        List<ScoreInput.Assessed> years = input.assessEachYear(others, console);
        if (years.size() > 1 && !output.isStreamOfText()) {
            throw ScoreInput.severalYears(years);
        }
        List<String> unmet = new ArrayList<>();
        for (ScoreInput.Assessed year : years) {
            Optional<Requirement> requirement = requirement(year.catalog().gradeScale());
            output.write(Pages.assessments(year.catalog(), year.assessments()), console);
            requirement.ifPresent(asked -> year.assessments()
                    .forEach(assessment -> asked.unmet(assessment).ifPresent(unmet::add)));
        }
        unmet.forEach(console::tell);
        if (years.isEmpty() || !years.get(0).faultless()) {
            return ExitStatus.BAD;
        }
        return unmet.isEmpty() ? ExitStatus.DONE : ExitStatus.NOT_MET;
    }

    private Optional<Requirement> requirement(GradeScale scale) {
        return Optional.ofNullable(require).map(text -> Requirement.of(text, scale));
    }
}
