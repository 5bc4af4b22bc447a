package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.io.report.OutputFormat;
import io.github.ita4j.io.report.Pages;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.bulk.AgencyResult;
import io.github.ita4j.scoring.bulk.Ranking;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ita rank}: the agencies of a file in the order of a score. */
@Command(name = "rank")
final class RankCommand extends OutputCommand {
    @Mixin
    private final ScoreInput input = new ScoreInput();

    @Option(
            names = "--by",
            paramLabel = "GROUP",
            converter = WordConverter.OfGroup.class,
            completionCandidates = WordConverter.OfGroup.class)
    private @Nullable Group by;

    @Option(names = "--node", paramLabel = "CODE")
    private @Nullable String node;

    @Option(names = "--summary")
    private boolean summary;

    RankCommand(Console console) {
        super(console);
    }

    /** By what agencies are grouped. */
    enum Group {
        PROVINCE,
        KIND,
        PARENT;

        Optional<String> of(Agency agency) {
            return switch (this) {
                case PROVINCE -> agency.province();
                case KIND -> agency.kind();
                case PARENT -> agency.parent();
            };
        }
    }

    @Override
    int run() throws IOException {
        if (summary && output.format() == OutputFormat.JSONL) {
            throw new UsageException("summary-lines");
        }
        Optional<Group> group = Optional.ofNullable(by);
        return input.with(List.of(), false, output.isStreamOfText(), console, (scorer, sheets) -> {
            Ranking ranking = ranking(scorer, agency -> group.flatMap(one -> one.of(agency)), sheets);
            output.write(
                    summary ? Pages.groups(scorer.catalog(), ranking) : Pages.ranking(scorer.catalog(), ranking),
                    console);
            return true;
        });
    }

    private Ranking ranking(Scorer scorer, Function<Agency, Optional<String>> group, Iterable<ScoreSheet> sheets) {
        Optional<ProgressLine> progress =
                console.onTerminal() ? Optional.of(ProgressLine.on(console, 0)) : Optional.empty();
        Function<ScoreSheet, AgencyResult> results = AgencyResult.by(scorer);
        AtomicInteger read = new AtomicInteger();
        NodeCode by = ExplainedPart.node(Optional.ofNullable(node).orElse("overall"), scorer.catalog());
        try {
            return Ranking.of(
                    scorer.catalog(),
                    by,
                    group,
                    () -> StreamSupport.stream(sheets.spliterator(), false)
                            .map(sheet -> {
                                progress.ifPresent(line -> line.read(read.incrementAndGet(), 0));
                                return results.apply(sheet);
                            })
                            .iterator());
        } finally {
            progress.ifPresent(ProgressLine::clear);
        }
    }
}
