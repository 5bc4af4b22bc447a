package io.github.ita4j.scoring.survey;

import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.ThaiDigits;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the answers to questions with one scale: the number of the choice, or its label. */
final class AnswerReader {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final AnswerScale scale;
    private final Map<String, Integer> choices = new HashMap<>();

    AnswerReader(AnswerScale scale) {
        this.scale = scale;
        for (int i = 0; i < scale.choices().size(); i++) {
            LocalizedText label = scale.choices().get(i).label();
            String number = Integer.toString(i + 1);
            put(number, i);
            put(label.thai(), i);
            if (label.english().isPresent()) {
                put(label.english().get(), i);
            }
            // Also as they stand, so that the common spellings are found without any cleaning.
            choices.put(ThaiDigits.toThai(number), i);
            choices.put(label.thai(), i);
        }
    }

    private void put(String text, int choice) {
        String key = key(text);
        Integer before = choices.putIfAbsent(key, choice);
        if (before != null && before != choice) {
            throw new IllegalArgumentException("Answer scale '" + scale.code() + "': " + InputText.quote(key)
                    + " would mean both choice " + (before + 1) + " and choice " + (choice + 1)
                    + ": give them different labels.");
        }
    }

    int read(QuestionCode question, String text) {
        if (text.isEmpty()) {
            return Response.BLANK;
        }
        Integer choice = choices.get(text);
        if (choice != null) {
            return choice;
        }
        String key = key(text);
        if (key.isEmpty()) {
            return Response.BLANK;
        }
        choice = choices.get(key);
        if (choice != null) {
            return choice;
        }
        throw NUMBER.matcher(key).matches()
                ? new SurveyException(
                        SurveyException.Reason.CHOICE_OUTSIDE_SCALE,
                        expected(),
                        question + " ไม่มีตัวเลือก " + shown(text) + " โปรดเขียน " + thaiExpected(),
                        question + " has no choice " + shown(text) + ": write " + expected() + ".")
                : new SurveyException(
                        SurveyException.Reason.UNKNOWN_ANSWER,
                        expected(),
                        shown(text) + " ไม่ใช่คำตอบของ " + question + " โปรดเขียน " + thaiExpected() + " หรือเว้นว่าง",
                        shown(text) + " is no answer to " + question + ": write " + expected()
                                + ", or leave it blank.");
    }

    private String expected() {
        return "1 to " + scale.choices().size() + ", or " + labels();
    }

    private String thaiExpected() {
        return "1 ถึง " + scale.choices().size() + " หรือ " + labels();
    }

    private String labels() {
        return scale.choices().stream().map(choice -> choice.label().thai()).collect(Collectors.joining(", "));
    }

    private static String shown(String text) {
        return InputText.quote(text.strip());
    }

    private static String key(String text) {
        return InputText.cleanNumber(text).toLowerCase(Locale.ROOT);
    }
}
