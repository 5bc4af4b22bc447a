package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.io.report.Pages;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.advice.Advice;
import io.github.ita4j.scoring.advice.Advisor;
import io.github.ita4j.scoring.explain.Explainer;
import io.github.ita4j.scoring.explain.GradeExplanation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ita advise}: what to publish first to reach a grade. */
@Command(name = "advise", addMethodSubcommands = false)
final class AdviseCommand extends ScoreCommand {
    @Option(names = "--target", paramLabel = "pass|CODE")
    private @Nullable String target;

    @Option(names = "--detail")
    private boolean detailed;

    @Mixin
    private final EffortOption effort = new EffortOption();

    @Mixin
    private final AgencyOption agency = new AgencyOption();

    @Override
    void check() throws IOException {
        super.check();
        // What is wrong with the options is reported before the file is read, if the year is known by then.
        input.askedCatalog(console).map(Scorer::of).ifPresent(this::plan);
    }

    @Override
    int run(ScoreInput.Assessed read) throws IOException {
        Plan plan = plan(read.scorer());
        List<Advice> advice = agency.choose(read.assessments()).stream()
                .map(assessment -> plan.advisor.advise(
                        assessment, plan.target.orElseGet(() -> next(read.scorer(), assessment)), plan.efforts))
                .toList();
        return write(Pages.advice(read.catalog(), advice, detailed), read.faultless());
    }

    /** What is to be reached, and by whose reckoning. */
    private record Plan(Advisor advisor, Optional<GradeCode> target, Map<ItemCode, Fraction> efforts) {}

    private Plan plan(Scorer scorer) {
        Catalog catalog = scorer.catalog();
        Optional<GradeCode> grade =
                Optional.ofNullable(target).map(text -> RequiredGrade.target(text, catalog.gradeScale()));
        return new Plan(advisor(scorer), grade, effort.efforts(catalog, console));
    }

    /** The next grade, or the best one where that is reached. */
    private static GradeCode next(Scorer scorer, Assessment assessment) {
        GradeExplanation why = Explainer.of(scorer).explainGrade(assessment);
        return why.next().orElse(why.grades().get(0)).grade().code();
    }

    private static Advisor advisor(Scorer scorer) {
        try {
            return Advisor.of(scorer);
        } catch (IllegalArgumentException notSupported) {
            throw new UsageException(
                    "no-advice", "scale", scorer.catalog().gradeScale().code());
        }
    }
}
