package io.github.ita4j.io.cli;

import io.github.ita4j.core.sheet.ScoreSheet;
import java.util.List;
import picocli.CommandLine.Option;

/** {@code --exact}: the scores of a file were not rounded before they were written. */
final class ExactOption {
    @Option(names = "--exact")
    private boolean exact;

    /** The sheets as they were meant. */
    List<ScoreSheet> of(List<ScoreSheet> sheets) {
        return sheets.stream().map(this::of).toList();
    }

    /** A sheet as it was meant. */
    ScoreSheet of(ScoreSheet sheet) {
        return exact ? ScoreSheet.builder().like(sheet).exact(true).build() : sheet;
    }
}
