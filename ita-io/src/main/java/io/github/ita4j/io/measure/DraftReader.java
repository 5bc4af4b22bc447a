package io.github.ita4j.io.measure;

import static io.github.ita4j.io.measure.MeasureColumn.ANALYSIS;
import static io.github.ita4j.io.measure.MeasureColumn.CAUSE;
import static io.github.ita4j.io.measure.MeasureColumn.FOLLOW_UP;
import static io.github.ita4j.io.measure.MeasureColumn.GUIDANCE;
import static io.github.ita4j.io.measure.MeasureColumn.INDICATOR;
import static io.github.ita4j.io.measure.MeasureColumn.MEASURE;
import static io.github.ita4j.io.measure.MeasureColumn.NUMBER;
import static io.github.ita4j.io.measure.MeasureColumn.OUTCOME;
import static io.github.ita4j.io.measure.MeasureColumn.PERIOD;
import static io.github.ita4j.io.measure.MeasureColumn.QUESTION;
import static io.github.ita4j.io.measure.MeasureColumn.RESPONSIBLE;
import static io.github.ita4j.io.measure.MeasureColumn.RESULT;
import static io.github.ita4j.io.measure.MeasureColumn.STATUS;
import static io.github.ita4j.io.measure.MeasureColumn.STEPS;
import static io.github.ita4j.io.measure.MeasureColumn.SUGGESTION;
import static io.github.ita4j.io.measure.MeasureColumn.THEME;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.measure.ItemProgress;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.measure.MeasureProgress;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.core.measure.Responsibility;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.core.time.PeriodText;
import io.github.ita4j.io.measure.MeasureImport.ImportedItem;
import io.github.ita4j.io.measure.MeasureImport.ImportedMeasure;
import io.github.ita4j.io.table.TableCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes measures and progress of collected rows. */
final class DraftReader {
    private static final String FINDING = "จากผลการประเมิน";
    private static final Pattern THEME_LINE =
            Pattern.compile("(?:ประเด็น(?:ที่)?|Theme)\\s*([0-9๐-๙]{1,3})\\s*[:.]?\\s*(.*)", Pattern.DOTALL);

    /** What reports of ita4j say of a measure that nothing is reported on. */
    private static final Set<String> NOT_REPORTED = Set.of("ไม่มีในรายงาน", "Not in the report");

    private final Optional<FiscalYear> year;
    private Optional<FiscalYear> yearOfText = Optional.empty();
    private final Faults notices;
    private final Parts parts;
    private final StatusReader statuses;

    DraftReader(Optional<FiscalYear> year, Faults notices, Parts parts) {
        this.year = year;
        this.notices = notices;
        this.parts = parts;
        this.statuses = new StatusReader(notices, parts);
    }

    /** A measure that was read, and the cell of each of its causes. */
    record ReadMeasure(ImportedMeasure measure, List<Place> causePlaces) {}

    /**
     * Makes a measure.
     *
     * @param row its cells
     * @param series the table in which its series begins
     * @param free a number for it where it has none
     * @throws IllegalArgumentException if the row holds no measure
     */
    ReadMeasure measure(RowDraft row, int series, Supplier<String> free) {
        Optional<String> theme = row.take(THEME);
        // A number such as 1.2 is none of a theme, and stays with the words.
        Optional<RowNumber> themeNumber = theme.map(DraftReader::withoutWord)
                .flatMap(RowNumber::in)
                .filter(number -> number.whole().isPresent());
        Optional<String> themeTitle =
                theme.map(text -> themeNumber.flatMap(RowNumber::title).orElse(text));
        Optional<String> own = row.take(MEASURE);

        Optional<RowNumber> inColumn = row.text(NUMBER).flatMap(RowNumber::alone);
        Optional<RowNumber> before = inColumn.or(() -> themeNumber);
        Optional<RowNumber> ofOwn = before.isPresent() ? Optional.empty() : own.flatMap(RowNumber::in);
        String title = own.map(text -> ofOwn.flatMap(RowNumber::title).orElse(text))
                .or(() -> themeTitle)
                .or(() -> row.take(NUMBER))
                .orElse("");
        if (inColumn.isPresent()) {
            row.take(NUMBER);
        }
        String number = before.or(() -> ofOwn).map(RowNumber::label).orElseGet(() -> given(row, title, free.get()));

        List<String> steps = lines(row, STEPS);
        List<String> finding = new ArrayList<>();
        CauseReader causes = new CauseReader(row, notices, parts, new ArrayList<>(), new ArrayList<>());
        if (!steps.isEmpty() && steps.get(0).startsWith(FINDING)) {
            IndicatorText.in(steps.get(0)).ifPresent(found -> causes.add(found.code(), row.placeAt(STEPS, 0)));
            finding.add(steps.remove(0));
        }
        row.take(INDICATOR).ifPresent(text -> {
            IndicatorText.in(text).ifPresent(found -> causes.add(found.code(), row.placeAt(INDICATOR, 0)));
            finding.add(text);
        });
        row.take(QUESTION).ifPresent(text -> {
            causes.read(QUESTION, text);
            finding.add(text);
        });
        row.take(CAUSE).ifPresent(causes::readLines);
        row.take(ANALYSIS).ifPresent(finding::add);
        Measure.Builder measure = Measure.builder();
        measure.number(number)
                .title(title)
                .theme(themeNumber.flatMap(RowNumber::whole))
                .causes(causes.causes())
                .finding(Optional.of(String.join("\n", finding)).filter(text -> !text.isEmpty()))
                .steps(steps)
                .followUp(row.take(FOLLOW_UP).filter(text -> !isBlankForm(row)))
                .responsibility(responsibility(row))
                .period(period(row));
        Optional<MeasureProgress> progress = progress(row, number);
        return new ReadMeasure(
                new ImportedMeasure(row.place(), series, themeTitle, measure.build(), progress, row.mapped()),
                causes.places());
    }

    /** Whether there is nothing to follow up by but boxes for each status, of which none is ticked yet. */
    private static boolean isBlankForm(RowDraft row) {
        return row.cells(FOLLOW_UP).stream()
                .allMatch(cell -> cell.text()
                        .lines()
                        .allMatch(line -> TableCell.of(cell.place(), line).marks().stream()
                                .anyMatch(box -> !box.checked()
                                        && line.length() <= box.label().length() + 2
                                        && MeasureStatus.recognise(box.label()).isPresent())));
    }

    /** Whether a line is the name of a theme with its number. */
    static boolean isTheme(String line) {
        return THEME_LINE.matcher(line).matches();
    }

    /** The name of a theme with its number first, as in {@code ประเด็นที่ 2: บริการ}. */
    private static String withoutWord(String theme) {
        Matcher named = THEME_LINE.matcher(theme);
        return named.matches() ? named.group(1) + ". " + named.group(2) : theme;
    }

    private String given(RowDraft row, String title, String number) {
        notices.add(MeasureCode.NUMBER_GIVEN.at(row.place(), title).with("number", number));

        return number;
    }

    /** The progress of the indicator or item that a row is about. */
    ImportedItem item(RowDraft row, NodeCode code, Optional<String> title) {
        ItemProgress progress = ItemProgress.builder()
                .code(code)
                .title(title)
                .guidance(lines(row, GUIDANCE))
                .responsibility(responsibility(row))
                .period(period(row))
                .status(statuses.read(row))
                .results(lines(row, RESULT))
                .build();
        row.take(STATUS);
        return new ImportedItem(row.place(), progress, row.mapped());
    }

    private Optional<MeasureProgress> progress(RowDraft row, String number) {
        Optional<String> outcome = row.take(OUTCOME);
        List<String> suggestions = lines(row, SUGGESTION);
        Optional<String> result = row.text(RESULT);
        Optional<String> state = row.take(STATUS);
        boolean stated = state.filter(text -> !NOT_REPORTED.contains(text)).isPresent();
        if (result.isEmpty() && outcome.isEmpty() && suggestions.isEmpty() && !stated) {
            return Optional.empty();
        }
        MeasureProgress.Builder progress = MeasureProgress.builder();
        Optional<MeasureStatus> status = statuses.read(row);
        // A dropped measure must have a reason; the table has none but its own text.
        if (status.filter(MeasureStatus.DROPPED::equals).isPresent()) {
            progress.reason(StatusReader.reason(row).or(() -> result).or(() -> state));
        }
        return Optional.of(progress.measure(number)
                .status(status)
                .results(lines(row, RESULT))
                .outcome(outcome)
                .suggestions(suggestions)
                .build());
    }

    /** The text of a column in its lines and steps. */
    private List<String> lines(RowDraft row, MeasureColumn column) {
        return row.take(column)
                .map(text -> parts.take(most -> StepSplitter.split(text, most), last -> row.placeAt(column, 0)))
                .orElseGet(ArrayList::new);
    }

    private Optional<Responsibility> responsibility(RowDraft row) {
        Optional<String> text = row.takeDistinct(RESPONSIBLE);
        Place place = row.placeAt(RESPONSIBLE, 0);
        return text.map(words -> {
            if (words.codePoints().filter(Character::isLetter).count() < 3) {
                notices.add(MeasureCode.DOUBTFUL_RESPONSIBLE.at(place, words));
            }
            if (!parts.isLeft(place)) {

                return Responsibility.builder().text(words).everyUnit(false).build();
            }
            Responsibility read = Responsibility.parse(words);
            parts.take(read.units().size());
            return read;
        });
    }

    private Optional<PeriodText> period(RowDraft row) {
        Optional<String> text = row.takeDistinct(PERIOD);
        Place place = row.placeAt(PERIOD, 0);
        Optional<FiscalYear> meant = year.or(() -> yearOfText);

        Optional<PeriodText> period = text.map(
                words -> meant.map(known -> PeriodText.parse(words, known)).orElseGet(() -> PeriodText.parse(words)));
        boolean byText = year.isEmpty()
                && period.flatMap(PeriodText::period).isPresent()
                && PeriodText.parse(text.orElseThrow()).period().isEmpty();
        if (byText) {
            notices.addOnce(
                    MeasureCode.YEAR_OF_DOCUMENT.at(place, text.orElseThrow()).with("year", meant.orElseThrow()));
        }
        period.flatMap(PeriodText::problem)
                .map(problem -> Fault.of(MeasureCode.UNREADABLE_PERIOD, Texts.key(problem)))
                .ifPresent(
                        fault -> notices.add(fault.at(place).found(period.get().text())));

        return period;
    }

    /** The year that periods without a year mean, where the caller names none. */
    void yearOfText(Optional<FiscalYear> named) {
        yearOfText = named;
    }
}
