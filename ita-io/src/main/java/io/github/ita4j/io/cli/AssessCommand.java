package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.io.report.Pages;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ita assess}: from scores to a grade. */
@Command(
        name = "assess",
        description = "Assess the agencies of a score file: scores, grade, what is missing, what scored zero.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class AssessCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ScoreInput input = new ScoreInput();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(
            names = "--require",
            paramLabel = "pass|CODE",
            description = "End with status 1 unless every agency certainly passes, or certainly has the grade CODE or a"
                    + " better one.")
    private @Nullable String require;

    AssessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        output.check(console);
        // A wrong --require is told before the file is read, if the year is known by then.
        input.askedCatalog(console).ifPresent(catalog -> requirement(catalog.gradeScale()));
        Optional<ScoreInput.Assessed> read = input.assess(console);
        if (read.isEmpty()) {
            return ExitStatus.BAD;
        }
        ScoreInput.Assessed assessed = read.get();
        Optional<Requirement> requirement = requirement(assessed.catalog().gradeScale());
        output.write(Pages.assessments(assessed.catalog(), assessed.assessments()), console);
        List<String> unmet = requirement.stream()
                .flatMap(r -> assessed.assessments().stream().map(r::unmet).flatMap(Optional::stream))
                .toList();
        unmet.forEach(console::tell);
        if (!assessed.faultless()) {
            return ExitStatus.BAD;
        }
        return unmet.isEmpty() ? ExitStatus.DONE : ExitStatus.NOT_MET;
    }

    private Optional<Requirement> requirement(GradeScale scale) {
        return Optional.ofNullable(require).map(text -> Requirement.of(text, scale));
    }
}
