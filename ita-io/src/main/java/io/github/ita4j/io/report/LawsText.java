package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.scoring.laws.CatalogLaw;
import io.github.ita4j.scoring.laws.LawReport;
import io.github.ita4j.scoring.laws.LawResult;
import io.github.ita4j.scoring.laws.LawViolation;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;

/**
 * Writes what came of checking the laws of a catalogue as text: the seed, law by law whether it held, and for each that did
 * not what was found, a counter-example and what to do.
 *
 * <pre>{@code
 * Catalog unfair = CatalogReader.read(Path.of("draft-2570-unfair.json")).orElseThrow();
 * StringWriter text = new StringWriter();
 * LawsText.in(Language.ENGLISH).write(CatalogLaws.of(unfair).check(2, 10), text);
 * text.toString().lines().limit(4).forEach(System.out::println);
 * // Laws of the catalogue, compared with 2569 nacc 1.1.0; seed 2, tries 10:
 * //   [holds] weights: The weights are positive, sum to 100, and are shared out without a rest.
 * //   [holds] required-measures: Every o-item has a required measure, under a theme of the catalogue.
 * //   [holds] grades-partition: Every total from 0.00 to 100.00 has exactly one grade that the total alone gives.
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class LawsText {
    private static final String INDENT = "    ";

    private final Messages messages;

    private LawsText(Messages messages) {
        this.messages = messages;
    }

    /**
     * A writer in a language.
     *
     * @param language the language
     * @return the writer
     */
    public static LawsText in(Language language) {
        return new LawsText(Messages.in(language));
    }

    /**
     * Writes a report.
     *
     * @param report what came of it
     * @param out where to; it is neither flushed nor closed
     * @throws IOException if writing fails
     */
    public void write(LawReport report, Writer out) throws IOException {
        TextLines lines = new TextLines(out);
        CatalogStamp other = report.comparedWith();
        lines.line(messages.text(
                Message.LAWS_SEED,
                "catalog",
                other.fiscalYear() + " " + other.edition() + " " + other.version(),
                "seed",
                report.seed(),
                "tries",
                report.tries()));
        for (LawResult result : report.results()) {
            lines.line("  "
                    + messages.text(
                            head(result.outcome()),
                            "law",
                            result.law().code(),
                            "statement",
                            messages.words(result.law().statement())));
            for (LawViolation violation : result.violations()) {
                violation(lines, violation);
            }
        }
        lines.line(
                report.holds()
                        ? messages.text(Message.LAWS_HOLD)
                        : messages.text(
                                Message.LAWS_VIOLATED,
                                "laws",
                                report.violations().stream()
                                        .map(LawViolation::law)
                                        .distinct()
                                        .map(CatalogLaw::code)
                                        .collect(Collectors.joining(", "))));
    }

    private void violation(TextLines lines, LawViolation violation) throws IOException {
        lines.line(INDENT + messages.text(Message.LAW_FOUND, "found", messages.words(violation.found())));
        if (violation.example().isPresent()) {
            String before = violation.example().get().textBefore();
            String after = violation.example().get().textAfter();
            lines.line(INDENT + messages.text(Message.LAW_BEFORE, "text", before));
            lines.line(INDENT + messages.text(Message.LAW_AFTER, "text", after));
        }
        lines.line(INDENT + messages.text(Message.LAW_ADVICE, "advice", messages.words(violation.advice())));
    }

    private static Message head(LawResult.Outcome outcome) {
        return switch (outcome) {
            case HELD -> Message.LAW_HELD;
            case VIOLATED -> Message.LAW_VIOLATED;
            case NOT_CHECKED -> Message.LAW_NOT_CHECKED;
        };
    }
}
