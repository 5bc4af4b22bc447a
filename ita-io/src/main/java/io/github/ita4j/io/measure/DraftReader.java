package io.github.ita4j.io.measure;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.measure.Cause;
import io.github.ita4j.core.measure.ItemProgress;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasureProgress;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.core.measure.Responsibility;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.ThaiDigits;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.core.time.PeriodText;
import io.github.ita4j.io.table.CheckMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes measures and progress of collected rows. */
final class DraftReader {
    /** A number before a title: {@code ๑. …} or alone in its cell. */
    static final Pattern NUMBERED =
            Pattern.compile("([0-9๐-๙]{1,3})[ \\t]*(?:[.)](?![0-9๐-๙])\\s*(.*)|)", Pattern.DOTALL);

    private static final Pattern INDICATOR = Pattern.compile(
            "(?:จากผลการประเมิน\\s*ITA\\s*)?ตัวชี้วัด(?:ย่อย)?ที่\\s*([0-9๐-๙]{1,2}(?:\\.[0-9๐-๙])?)(.*)",
            Pattern.DOTALL);
    private static final String FINDING = "จากผลการประเมิน";

    private final Optional<FiscalYear> year;
    private final List<ImportNotice> notices;

    DraftReader(Optional<FiscalYear> year, List<ImportNotice> notices) {
        this.year = year;
        this.notices = notices;
    }

    ImportedMeasure measure(RowDraft row, int free) {
        Optional<String> theme = row.text(Heading.THEME);
        Optional<String> own = row.text(Heading.MEASURE);
        String label = row.text(Heading.NUMBER).or(() -> theme).or(() -> own).orElse("");
        Matcher numbered = NUMBERED.matcher(label);
        String number;
        if (numbered.matches()) {
            number = String.valueOf(Integer.parseInt(ThaiDigits.toArabic(numbered.group(1))));
        } else {
            number = String.valueOf(free);
            note(ImportNotice.Code.NUMBER_GIVEN, row, label, "The measure has no number and is called " + number + ".");
        }
        List<String> steps = new ArrayList<>(row.lines(Heading.STEPS));
        List<String> finding = new ArrayList<>();
        if (!steps.isEmpty() && steps.get(0).startsWith(FINDING)) {
            finding.add(steps.remove(0));
        }
        List<Cause> causes = new ArrayList<>();
        finding.forEach(text -> indicator(text).ifPresent(code -> causes.add(Cause.of(code))));
        row.text(Heading.QUESTION).ifPresent(text -> {
            CodeFinder.in(text).forEach(found -> causes.add(cause(found, row)));
            finding.add(text);
        });
        row.text(Heading.ANALYSIS).ifPresent(finding::add);
        Measure.Builder measure = Measure.builder();
        measure.number(number)
                .title(own.or(() -> theme).map(DraftReader::unnumbered).orElse(label))
                .causes(causes)
                .steps(steps)
                .followUp(row.text(Heading.FOLLOW_UP))
                .responsibility(responsibility(row))
                .period(period(row));
        if (!finding.isEmpty()) {
            measure.finding(String.join("\n", finding));
        }
        if (theme.isPresent() && numbered.matches() && !number.equals("0")) {
            measure.theme(Integer.parseInt(number));
        }
        return new ImportedMeasure(
                row.place(), theme.map(DraftReader::unnumbered), measure.build(), progress(row, number));
    }

    /** The progress of the indicator or item that a row is about. */
    ItemProgress item(RowDraft row, NodeCode code, Optional<String> title) {
        return ItemProgress.builder()
                .code(code)
                .title(title)
                .guidance(row.lines(Heading.GUIDANCE))
                .responsibility(responsibility(row))
                .period(period(row))
                .status(status(row))
                .results(results(row))
                .build();
    }

    static Optional<NodeCode> indicator(String text) {
        Matcher indicator = INDICATOR.matcher(text);
        return indicator.matches() ? code(ThaiDigits.toArabic(indicator.group(1))) : Optional.empty();
    }

    static Optional<String> indicatorTitle(String text) {
        Matcher indicator = INDICATOR.matcher(text);
        return indicator.matches()
                ? Optional.of(indicator.group(2).strip()).filter(title -> !title.isEmpty())
                : Optional.empty();
    }

    private static Optional<NodeCode> code(String text) {
        try {
            return Optional.of(NodeCode.parse(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static String unnumbered(String text) {
        Matcher numbered = NUMBERED.matcher(text);
        String title = numbered.matches() ? numbered.group(2) : text;
        return title == null || title.isBlank() ? text : title.strip();
    }

    private Cause cause(CodeFinder.Found found, RowDraft row) {
        Cause.Builder cause = Cause.builder();
        cause.code(found.code()).doubt(found.doubt());
        found.doubt().ifPresent(doubt -> note(ImportNotice.Code.DOUBTFUL_CODE, row, found.printed(), doubt));
        found.score().ifPresent(text -> {
            try {
                cause.score(Score.parse(text));
            } catch (IllegalArgumentException unreadable) {
                note(
                        ImportNotice.Code.UNREADABLE_SCORE,
                        row,
                        text,
                        "The score of " + found.code().code()
                                + " is no number from 0 to 100 and was left away; look at the document.");
            }
        });
        return cause.build();
    }

    private Optional<MeasureProgress> progress(RowDraft row, String number) {
        Optional<String> outcome = row.text(Heading.OUTCOME);
        List<String> suggestions = row.lines(Heading.SUGGESTION);
        if (row.text(Heading.RESULT).isEmpty() && outcome.isEmpty() && suggestions.isEmpty()) {
            return Optional.empty();
        }
        MeasureProgress.Builder progress = MeasureProgress.builder();
        Optional<MeasureStatus> status = status(row);
        // A dropped measure must have a reason; the table has none but its own text.
        if (status.filter(MeasureStatus.DROPPED::equals).isPresent()) {
            progress.reason(row.text(Heading.RESULT));
        }
        return Optional.of(progress.measure(number)
                .status(status)
                .results(results(row))
                .outcome(outcome)
                .suggestions(suggestions)
                .build());
    }

    private static List<String> results(RowDraft row) {
        return row.lines(Heading.RESULT);
    }

    /** The status whose box alone is checked. */
    private static Optional<MeasureStatus> status(RowDraft row) {
        List<MeasureStatus> checked = row.marks().stream()
                .filter(CheckMark::checked)
                .flatMap(mark -> status(mark.label()).stream())
                .distinct()
                .toList();
        return checked.size() == 1 ? Optional.of(checked.get(0)) : Optional.empty();
    }

    private static Optional<MeasureStatus> status(String label) {
        Optional<MeasureStatus> whole = MeasureStatus.recognise(label);
        int space = label.indexOf(' ');
        return whole.isPresent() || space < 0 ? whole : MeasureStatus.recognise(label.substring(0, space));
    }

    private static Optional<Responsibility> responsibility(RowDraft row) {
        return row.text(Heading.RESPONSIBLE).map(Responsibility::parse);
    }

    private Optional<PeriodText> period(RowDraft row) {
        return row.text(Heading.PERIOD)
                .map(text -> year.map(known -> PeriodText.parse(text, known)).orElseGet(() -> PeriodText.parse(text)));
    }

    private void note(ImportNotice.Code code, RowDraft row, String found, String message) {
        notices.add(new ImportNotice(code, row.place(), found, message));
    }
}
