package io.github.ita4j.scoring.survey;

import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.AnswerScale.AnswerChoice;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.ThaiDigits;
import io.github.ita4j.scoring.survey.SurveyException.Reason;
import io.github.ita4j.scoring.survey.SurveyForm.SurveyQuestion;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the answers to one question mean: its labels, and the numbers that stand for them.
 *
 * <p>A label is read in Thai and English; of one such as {@code ไม่มีหรือไม่ใช่} each half as well; and of a question that is
 * answered by yes or no every such word: มี, ใช่, เคย, yes. A number is that of the choice on the form, counted from 1.
 * Two cases are unlike: where the labels are numbers themselves, a number is a label and no place; and a yes or no has no
 * number unless somebody says it, for one form prints yes first and another no, and the score would be turned around.
 *
 * <pre>{@code
 * AnswerLegend legend = AnswerLegend.of(form.questions().get(form.indexOf(QuestionCode.parse("i2"))));
 * legend.read("มาก"); // 2
 * legend.read("๓") + " " + legend.read("3.0") + " " + legend.read("3 - มาก") + " " + legend.read("มาก (3)"); // 2 2 2 2
 * legend.numbers(); // {1=0, 2=1, 3=2, 4=3}
 * legend.withNoAnswer(List.of("-99")).read("-99") == Response.BLANK; // true
 * }</pre>
 *
 * <p>Immutable and thread-safe. Legends are equal when they read the answers to one question in the same way.
 */
public final class AnswerLegend implements JsonObject {
    private static final String NUMBER = "[\\[(]?(-?[0-9]{1,9}(?:[.,]0+)?)[\\])]?";
    private static final Pattern WHOLE = Pattern.compile(NUMBER);
    private static final Pattern BARE = Pattern.compile("-?[0-9]+(?:[.,][0-9]+)?");
    private static final Pattern BEFORE_LABEL = Pattern.compile(NUMBER + "[-–—.:=)]*+(.+)");
    private static final Pattern BEHIND_LABEL = Pattern.compile("(.+?)[-–—:=]*" + NUMBER);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Set<String> YES = synonyms("yes");
    private static final Set<String> NO = synonyms("no");

    private final SurveyQuestion question;
    private final Map<String, Integer> words;
    private final SortedMap<Integer, Integer> numbers;
    private final Set<String> noAnswers;
    private final Map<String, Integer> spellings = new HashMap<>();

    private AnswerLegend(
            SurveyQuestion question, Map<String, Integer> words, Map<Integer, Integer> numbers, Set<String> noAnswers) {
        this.question = question;
        this.words = words;
        this.numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
        this.noAnswers = Set.copyOf(noAnswers);
        // The common spellings as they stand, so that they are found without any cleaning.
        this.numbers.forEach((number, choice) -> {
            spellings.put(number.toString(), choice);
            spellings.put(ThaiDigits.toThai(number.toString()), choice);
        });
        question.scale()
                .choices()
                .forEach(choice -> spellings.putIfAbsent(
                        choice.label().thai(),
                        words.getOrDefault(key(choice.label().thai()), Response.BLANK)));
        this.noAnswers.forEach(text -> spellings.put(text, Response.BLANK));
    }

    /**
     * The legend of a question as its scale has it.
     *
     * @param question a question
     * @return the legend
     * @throws IllegalArgumentException if a label would mean two choices
     */
    public static AnswerLegend of(SurveyQuestion question) {
        List<AnswerChoice> choices = question.scale().choices();
        Map<String, Integer> words = words(question.scale());
        Map<Integer, Integer> numbers = new HashMap<>();
        if (choices.stream()
                .noneMatch(choice -> BARE.matcher(key(choice.label().thai())).matches())) {
            if (choices.size() > 2) {
                IntStream.range(0, choices.size()).forEach(choice -> numbers.put(choice + 1, choice));
            }
        } else {
            words.forEach((word, choice) -> number(word).ifPresent(number -> numbers.put(number, choice)));
        }
        return new AnswerLegend(question, words, numbers, Set.of());
    }

    private static Map<String, Integer> words(AnswerScale scale) {
        Map<String, Integer> words = new HashMap<>();
        Map<String, Set<Integer>> halves = new HashMap<>();
        for (int choice = 0; choice < scale.choices().size(); choice++) {
            LocalizedText label = scale.choices().get(choice).label();
            put(words, label.thai(), choice, scale);
            if (label.english().isPresent()) {
                put(words, label.english().get(), choice, scale);
            }
            for (String half : label.thai().split(SurveyException.TEXTS.template(Language.THAI, "or"), -1)) {
                halves.computeIfAbsent(key(half), key -> new HashSet<>()).add(choice);
            }
        }
        Optional<Integer> yes = choiceOf(words, halves, YES);
        Optional<Integer> no = choiceOf(words, halves, NO);
        halves.forEach((half, choices) -> {
            if (choices.size() == 1 && !half.isEmpty()) {
                words.putIfAbsent(half, choices.iterator().next());
            }
        });
        if (scale.choices().size() == 2 && yes.isPresent() && no.isPresent() && !yes.equals(no)) {
            YES.forEach(word -> words.putIfAbsent(word, yes.get()));
            NO.forEach(word -> words.putIfAbsent(word, no.get()));
        }
        return words;
    }

    private static void put(Map<String, Integer> words, String text, int choice, AnswerScale scale) {
        Integer before = words.putIfAbsent(key(text), choice);
        if (before != null && before != choice) {
            throw new IllegalArgumentException("Answer scale '" + scale.code() + "': " + InputText.quote(text)
                    + " would mean both choice " + (before + 1) + " and choice " + (choice + 1)
                    + ": give them different labels.");
        }
    }

    private static Set<String> synonyms(String key) {
        return Stream.of(Language.values())
                .flatMap(language ->
                        Stream.of(SurveyException.TEXTS.template(language, key).split("\\|", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The one choice that has such a word; empty where two have, for the order of a set must not decide between them. */
    private static Optional<Integer> choiceOf(
            Map<String, Integer> words, Map<String, Set<Integer>> halves, Set<String> synonyms) {
        List<Integer> choices = synonyms.stream()
                .flatMap(word -> Stream.concat(
                        Optional.ofNullable(words.get(word)).stream(), halves.getOrDefault(word, Set.of()).stream()))
                .distinct()
                .toList();
        return choices.size() == 1 ? Optional.of(choices.get(0)) : Optional.empty();
    }

    /**
     * The question.
     *
     * @return the question whose answers are read
     */
    public SurveyQuestion question() {
        return question;
    }

    /**
     * The numbers that stand for choices.
     *
     * @return the index of the choice, from 0, by number; empty where no number is read
     */
    public SortedMap<Integer, Integer> numbers() {
        return numbers;
    }

    /**
     * The numbers that stand for a choice.
     *
     * @param choice the index of the choice, from 0
     * @return the numbers in order; empty where it is read by its words alone
     */
    public List<Integer> numbersOf(int choice) {
        return numbers.entrySet().stream()
                .filter(number -> number.getValue() == choice)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Whether the question is answered by yes or no, in whatever words.
     *
     * @return true if so
     */
    public boolean isYesNo() {
        return question.scale().choices().size() == 2 && words.containsKey("yes") && words.containsKey("no");
    }

    /**
     * This legend with numbers of its own, such as a form prints them.
     *
     * @param meanings the index of the choice, from 0, by number
     * @return the legend
     * @throws IndexOutOfBoundsException if the question has no such choice
     */
    public AnswerLegend withNumbers(Map<Integer, Integer> meanings) {
        meanings.values().forEach(question.scale().choices()::get);
        return new AnswerLegend(question, words, meanings, noAnswers);
    }

    /**
     * This legend with the numbers of yes and no.
     *
     * @param yes the number that means yes
     * @param no the number that means no
     * @return the legend; this one if the question is not answered by yes or no
     * @throws IllegalArgumentException if the numbers are the same
     */
    public AnswerLegend withYesNo(int yes, int no) {
        return isYesNo()
                ? withNumbers(Map.of(
                        yes, choice("yes").orElseThrow(), no, choice("no").orElseThrow()))
                : this;
    }

    /**
     * This legend with texts that stand for no answer, such as {@code -99} or {@code N/A}.
     *
     * @param texts what stands for no answer, besides a blank
     * @return the legend
     */
    public AnswerLegend withNoAnswer(Collection<String> texts) {
        Set<String> blanks = texts.stream().map(AnswerLegend::canonical).collect(Collectors.toSet());
        return new AnswerLegend(question, words, numbers, blanks);
    }

    /**
     * The choice that a label means.
     *
     * @param label a label or a word for it
     * @return its index, from 0, or empty if the text is no label
     */
    public OptionalInt choice(String label) {
        Integer choice = words.get(key(label));
        return choice == null ? OptionalInt.empty() : OptionalInt.of(choice);
    }

    /**
     * Reads an answer. Blanks, capitals and characters without width do not count; digits are Arabic, Thai or full-width.
     *
     * @param text the answer
     * @return the index of the choice, from 0, or {@link Response#BLANK} for no answer
     * @throws SurveyException if the text is no answer to the question
     */
    public int read(String text) {
        if (text.isEmpty()) {
            return Response.BLANK;
        }
        Integer choice = spellings.get(text);
        if (choice != null) {
            return choice;
        }
        String key = key(text);
        if (key.isEmpty() || noAnswers.contains(canonical(key))) {
            return Response.BLANK;
        }
        choice = words.get(key);
        if (choice == null) {
            choice = number(key).isPresent() ? numbers.get(number(key).getAsInt()) : labelled(key, text);
        }
        if (choice == null) {
            Reason ofNumbers = numbers.isEmpty() ? Reason.NUMBER_NOT_EXPLAINED : Reason.CHOICE_OUTSIDE_SCALE;
            throw wrong(BARE.matcher(key).matches() ? ofNumbers : Reason.UNKNOWN_ANSWER, "", text);
        }
        return choice;
    }

    /** The choice of a label beside its number, where the two agree. */
    private @Nullable Integer labelled(String key, String text) {
        Matcher before = BEFORE_LABEL.matcher(key);
        Matcher behind = BEHIND_LABEL.matcher(key);
        Integer choice = before.matches() ? words.get(before.group(2)) : null;
        String number = choice == null ? "" : before.group(1);
        if (choice == null && behind.matches()) {
            choice = words.get(behind.group(1));
            number = behind.group(2);
        }
        if (choice != null
                && !numbers.isEmpty()
                && !choice.equals(numbers.get(number(number).orElseThrow()))) {
            throw wrong(Reason.UNKNOWN_ANSWER, ".contradiction", text);
        }
        return choice;
    }

    private SurveyException wrong(Reason reason, String specialCase, String text) {
        String found = InputText.quote(text.strip());
        return SurveyException.of(
                reason, specialCase, "found", found, "question", question.code(), "expected", expected());
    }

    private LocalizedText expected() {
        int last = question.scale().choices().size();
        if (numbers.keySet().stream().allMatch(number -> words.containsKey(number.toString()))) {
            return LocalizedText.ofThai(labels());
        }
        boolean places = numbers.entrySet().stream().allMatch(number -> number.getKey() == number.getValue() + 1);
        Object shown = places && numbers.size() == last
                ? SurveyException.TEXTS.both("from-to", Map.of("first", 1, "last", last))
                : numbers.entrySet().stream()
                        .map(number -> number.getKey() + " = " + label(number.getValue()))
                        .collect(Collectors.joining(", "));
        return SurveyException.TEXTS.both("number-or-label", Map.of("numbers", shown, "labels", labels()));
    }

    private String label(int choice) {
        return question.scale().choices().get(choice).label().thai();
    }

    private String labels() {
        return IntStream.range(0, question.scale().choices().size())
                .mapToObj(this::label)
                .collect(Collectors.joining(", "));
    }

    /** The number that a text is, without zeros before it or behind the point. */
    private static OptionalInt number(String key) {
        Matcher number = WHOLE.matcher(key);
        return number.matches()
                ? OptionalInt.of(Integer.parseInt(number.group(1).replaceFirst("[.,].*", "")))
                : OptionalInt.empty();
    }

    private static String canonical(String text) {
        String key = key(text);
        OptionalInt number = number(key);
        return number.isPresent() ? Integer.toString(number.getAsInt()) : key;
    }

    private static String key(String text) {
        return BLANKS.matcher(ThaiDigits.toArabic(InputText.key(text)).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof AnswerLegend other
                && question.equals(other.question)
                && numbers.equals(other.numbers)
                && noAnswers.equals(other.noAnswers);
    }

    @Override
    public int hashCode() {
        return 31 * question.hashCode() + numbers.hashCode();
    }

    /**
     * The legend for a log.
     *
     * @return the question and the numbers that stand for its choices
     */
    @Override
    public String toString() {
        return question.code() + " " + numbers;
    }
}
