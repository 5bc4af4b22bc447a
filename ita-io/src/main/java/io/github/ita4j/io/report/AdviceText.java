package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.InstrumentPart;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.scoring.advice.Advice;
import io.github.ita4j.scoring.advice.Assumption;
import io.github.ita4j.scoring.advice.Fix;
import io.github.ita4j.scoring.advice.Uplift;
import io.github.ita4j.scoring.gap.Gap;
import java.io.IOException;
import java.util.List;

/**
 * Writes advice as text: what is to be reached, which o-items to publish and what that takes, what else must rise, and
 * what the advice rests on.
 *
 * <pre>{@code
 * Advice advice = Advisor.of(catalog).advise(assessment, GradeCode.of("improve"));
 * AdviceText.of(catalog, Language.ENGLISH).write(List.of(advice), System.out);
 * // ITA, fiscal year 2566, by catalogue nacc 1.1.0
 * //
 * // เทศบาลตำบลเขมราฐ
 * //   Target      ต้องปรับปรุง (Needs improvement)
 * //   Overall     from 35.93 to at least 70.43
 * // …
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class AdviceText {
    private final Catalog catalog;
    private final Messages messages;
    private final GapLines gapLines;
    private final ReportFrame frame;

    private AdviceText(Catalog catalog, Language language) {
        this.catalog = catalog;
        this.messages = Messages.in(language);
        this.gapLines = new GapLines(messages);
        this.frame = new ReportFrame(catalog, messages);
    }

    /**
     * A writer for advice made with one catalogue.
     *
     * @param catalog the catalogue
     * @param language the language of the text
     * @return the writer
     */
    public static AdviceText of(Catalog catalog, Language language) {
        return new AdviceText(catalog, language);
    }

    /**
     * Writes advice.
     *
     * @param advice the advice to each agency, in the order in which it is to appear
     * @param out where to
     * @throws IOException if writing fails
     * @throws IllegalArgumentException if some advice was made with another catalogue
     */
    public void write(List<Advice> advice, Appendable out) throws IOException {
        advice.forEach(one -> frame.requireSame(one.catalog()));
        TextLines text = new TextLines(out);
        text.line(frame.head());
        for (Advice one : advice) {
            text.blank();
            text.line(frame.agency(one.agency()));
            write(one, text);
        }
        text.blank();
        NoteLines.write(frame, messages, text);
    }

    private void write(Advice advice, TextLines text) throws IOException {
        TextTable table = new TextTable("  ");
        table.row(
                messages.text(Message.ADVICE_TARGET),
                messages.name(advice.target().title()));
        if (!advice.reachedAlready()) {
            table.row(
                    messages.text(Message.OVERALL),
                    messages.text(
                            Message.ADVICE_OVERALL,
                            "before",
                            advice.before().reported(),
                            "after",
                            advice.after().reported()));
            table.row(
                    messages.text(Message.ADVICE_GRADE),
                    messages.name(advice.grade().title()));
        }
        text.lines(table.lines());
        text.line("  " + messages.text(outcome(advice)));
        writeFixes(advice, text);
        writeUplifts(advice, text);
        writeAssumptions(advice, text);
    }

    private static Message outcome(Advice advice) {
        if (advice.reachedAlready()) {
            return Message.ADVICE_REACHED;
        }
        return advice.byItemsAlone() ? Message.ADVICE_ENOUGH : Message.ADVICE_NOT_ENOUGH;
    }

    private void writeFixes(Advice advice, TextLines text) throws IOException {
        if (advice.fixes().isEmpty()) {
            return;
        }
        // Where every item costs the same, the number of items says it all.
        boolean weighed = advice.fixes().stream().anyMatch(fix -> !fix.effort().equals(Fraction.ONE));
        text.blank();
        text.line(messages.text(
                        Message.ADVICE_ITEMS,
                        "count",
                        advice.fixes().size(),
                        "points",
                        Points.text(messages, advice.fixPoints()))
                + effort(weighed, advice.effort()));
        for (Fix fix : advice.fixes()) {
            Gap gap = Gap.of(fix.item(), fix.measure(), fix.points());
            text.line("  " + gapLines.heading(gap) + ": " + gapLines.points(gap) + effort(weighed, fix.effort())
                    + (fix.assumed() ? messages.text(Message.ADVICE_ZERO_ASSUMED) : ""));
            text.lines(gapLines.details(gap));
        }
    }

    private String effort(boolean weighed, Fraction effort) {
        return weighed ? messages.text(Message.ADVICE_EFFORT, "effort", effort) : "";
    }

    private void writeUplifts(Advice advice, TextLines text) throws IOException {
        if (advice.uplifts().isEmpty()) {
            return;
        }
        text.blank();
        text.line(messages.text(Message.ADVICE_UPLIFTS));
        for (Uplift uplift : advice.uplifts()) {
            text.line("  "
                    + messages.text(
                            uplift.known() ? Message.ADVICE_UPLIFT : Message.ADVICE_UPLIFT_UNKNOWN,
                            "code",
                            uplift.code().code(),
                            "from",
                            uplift.from().reported(),
                            "to",
                            uplift.toReported(),
                            "points",
                            Points.text(messages, uplift.points()),
                            "title",
                            title(uplift.code())));
        }
    }

    private String title(NodeCode code) {
        if (code instanceof PartCode part) {
            return catalog.instrument(part.instrument()).stream()
                    .flatMap(criteria -> criteria.parts().stream())
                    .filter(known -> known.code().equals(part))
                    .map(InstrumentPart::title)
                    .map(messages::name)
                    .findFirst()
                    .orElseGet(code::code);
        }
        return code instanceof Instrument instrument
                ? catalog.instrument(instrument)
                        .map(InstrumentCriteria::title)
                        .map(messages::name)
                        .orElseGet(code::code)
                : messages.text(Message.OVERALL);
    }

    private void writeAssumptions(Advice advice, TextLines text) throws IOException {
        if (advice.assumptions().isEmpty()) {
            return;
        }
        text.blank();
        text.line(messages.text(Message.ADVICE_RESTS_ON));
        for (Assumption assumption : advice.assumptions()) {
            text.line("  - " + messages.text(message(assumption)));
        }
    }

    private static Message message(Assumption assumption) {
        return switch (assumption) {
            case MISSING_ITEMS_COUNT_AS_ZERO -> Message.ASSUMPTION_MISSING_ITEMS_COUNT_AS_ZERO;
            case UNNAMED_ITEMS -> Message.ASSUMPTION_UNNAMED_ITEMS;
            case LOWER_BOUNDS -> Message.ASSUMPTION_LOWER_BOUNDS;
            case INSTRUMENT_STANDS_FOR_ITS_PARTS -> Message.ASSUMPTION_INSTRUMENT_STANDS_FOR_ITS_PARTS;
            case CONTRADICTIONS -> Message.ASSUMPTION_CONTRADICTIONS;
        };
    }
}
