package io.github.ita4j.io.survey;

import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.core.text.ThaiDigits;
import io.github.ita4j.io.internal.Parsed;
import io.github.ita4j.io.internal.Phrases;
import io.github.ita4j.io.internal.Titles;
import io.github.ita4j.io.sheet.SheetCode;
import io.github.ita4j.scoring.survey.AnswerLegend;
import io.github.ita4j.scoring.survey.QuestionCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the question that a header means: by its code, alone or before a title as form builders write it ({@code i1 : title},
 * {@code [i1] title}, {@code i1. title}, {@code title [i1 row of a grid]}), or by the title alone. Not thread-safe.
 */
record QuestionFinder(ReaderSettings settings, Titles titles, Optional<Instrument> survey) {
    private static final Pattern GRID = Pattern.compile("(?s).+\\[([^\\[\\]]+)]\\s*");
    private static final Pattern CODE =
            Pattern.compile("(?is)[\\[(]?\\s*(?:ข้อ\\s*(?:ที่\\s*)?)?(IIT|OIT|[IEO])\\s*[-_]?\\s*"
                    + "([0-9]{1,3}(?:\\.[0-9]{1,2})?)\\s*[\\])]?(?!\\.?[0-9])(?![A-Z]).*");
    private static final Pattern BESIDE_TITLE =
            Pattern.compile("(?s)^(?:ข้อ\\s*(?:ที่)?\\s*)?[0-9]{1,3}\\s*[.):]\\s*|\\s*\\([^()]*\\)\\s*$");
    private static final Pattern LIKE_A_CODE =
            Pattern.compile("(?i)[^\\p{L}]*(?:ข้อ(?:ที่)?)?[^\\p{L}]*[a-z]{0,3}[^\\p{L}]*[0-9][^\\p{L}]*");

    /** A number and what it means, or what it means and its number: {@code 1=มี}, {@code มี : 1}. */
    private static final Pattern MEANING =
            Pattern.compile("\\s*(?:(-?[0-9]{1,9})\\s*[=:]\\s*(.+?)|([^=:]+?)\\s*[=:]\\s*(-?[0-9]{1,9}))\\s*");

    /** A question by its number alone, which means one only where it is known of which survey. */
    private static final Pattern NUMBER = Pattern.compile("(?:ข้อ\\s*(?:ที่\\s*)?)?([0-9]{1,3}(?:\\.[0-9]{1,2})?)");

    static QuestionFinder of(ReaderSettings settings) {
        return new QuestionFinder(
                settings,
                new Titles(settings.catalog()),
                settings.survey().map(node -> node instanceof PartCode part ? part.instrument() : (Instrument) node));
    }

    /** Whether a text would be a question if it were known of which survey. */
    boolean isNumberOfNoSurvey(String text) {
        return survey.isEmpty() && NUMBER.matcher(InputText.cleanNumber(text)).matches();
    }

    /** The question of a number below or behind the word for questions. */
    Optional<QuestionCode> number(String text) {
        Matcher number = NUMBER.matcher(InputText.cleanNumber(text));
        return number.matches() && survey.isPresent()
                ? code(survey.get().itemLetter() + number.group(1))
                : Optional.empty();
    }

    /** The question, or empty if the text means none or several. */
    Optional<QuestionCode> find(String text) {
        String clean = InputText.cleanNumber(text);
        Matcher grid = GRID.matcher(clean);
        return Parsed.of(QuestionCode::parse, text)
                .or(() -> grid.matches() ? code(grid.group(1)) : Optional.empty())
                .or(() -> code(clean))
                .or(() -> {
                    List<NodeCode> titled = titled(text);
                    return titled.size() == 1
                            ? Optional.of(QuestionCode.of((ItemCode) titled.get(0)))
                            : clean.startsWith("ข้อ") ? number(clean) : Optional.empty();
                });
    }

    private static Optional<QuestionCode> code(String clean) {
        Matcher code = CODE.matcher(clean);
        return code.matches()
                ? Parsed.of(QuestionCode::parse, code.group(1).charAt(0) + code.group(2))
                : Optional.empty();
    }

    /** The items of surveys that have the title, be it with a number before it, or in a grid, or before an explanation. */
    private List<NodeCode> titled(String text) {
        String arabic = ThaiDigits.toArabic(text);
        Matcher grid = GRID.matcher(arabic);
        return Stream.of(arabic, BESIDE_TITLE.matcher(arabic).replaceAll(""), grid.matches() ? grid.group(1) : "")
                .map(title -> titles.of(title).stream()
                        .filter(code -> code instanceof ItemCode item && item.instrument() != Instrument.OIT)
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What is wrong with a text that is no question but looks as if it were meant to be one. */
    Optional<Fault> fault(String text) {
        List<NodeCode> candidates = titled(text);
        if (candidates.size() > 1) {
            return Optional.of(Fault.of(SheetCode.AMBIGUOUS_TITLE, "answers")
                    .found(text)
                    .with("codes", Texts.or(candidates))
                    .nearest(candidates.stream().map(NodeCode::code).toList()));
        }
        return LIKE_A_CODE.matcher(InputText.cleanNumber(text)).matches()
                ? Optional.of(Fault.of(SheetCode.UNKNOWN_COLUMN, "answers")
                        .found(text)
                        .expected(Phrases.of("question", "names", "agency, respondent")))
                : Optional.empty();
    }

    /** The legend with the numbers that a header explains, such as {@code i3 (1=มี, 2=ไม่มี)}. */
    static AnswerLegend explained(AnswerLegend legend, String header) {
        Map<Integer, Integer> numbers = new HashMap<>();
        for (String piece : InputText.cleanNumber(header)
                .split("[,;/|()\\[\\]\n]|\\s(?=-?[0-9]+\\s*[=:])|(?<=[0-9])\\s+(?=\\p{L})", -1)) {
            Matcher meaning = MEANING.matcher(piece);
            if (meaning.matches()) {
                MatchResult said = meaning.toMatchResult();
                boolean before = said.group(1) != null;
                OptionalInt choice = legend.choice(said.group(before ? 2 : 3));
                choice.ifPresent(index -> numbers.put(Integer.parseInt(said.group(before ? 1 : 4)), index));
            }
        }
        return numbers.isEmpty() ? legend : legend.withNumbers(numbers);
    }
}
