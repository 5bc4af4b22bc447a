package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogFault.Code.ANSWER_SCALE_DIRECTION;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.ANSWER_SCALE_NOT_MONOTONE;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.ANSWER_SCORE_OUT_OF_RANGE;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.INVALID_VALUE;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.TOO_FEW;

import io.github.ita4j.catalog.internal.json.Faults;
import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.catalog.internal.json.Members;
import io.github.ita4j.catalog.internal.json.Values;
import io.github.ita4j.core.criteria.AnswerChoice;
import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.AnswerScale.AnsweredBy;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads an answer scale and checks that its scores, its flag and its name agree on the direction. */
final class AnswerScaleParser {
    private static final int MAX_DECIMALS = 18;
    private static final List<String> ANSWERED_BY =
            Arrays.stream(AnsweredBy.values()).map(AnsweredBy::code).toList();

    private final Values values;
    private final Facts facts;
    private final Faults faults;

    AnswerScaleParser(Values values, Facts facts) {
        this.values = values;
        this.facts = facts;
        this.faults = values.faults();
    }

    Optional<AnswerScale> parse(Members members, Optional<String> code) {
        int before = faults.count();
        Optional<Boolean> reversed = values.flag(members.need("reversed"));
        Optional<AnsweredBy> answeredBy = answeredBy(members.need("answeredBy"));
        Optional<List<AnswerChoice>> choices = choices(members.need("choices"));
        Optional<Evidence> evidence = facts.needEvidence(members, "evidence");
        if (reversed.isPresent() && code.isPresent()) {
            checkName(members, code.get(), reversed.get());
        }
        if (reversed.isPresent() && choices.isPresent()) {
            checkScores(members, choices.get(), reversed.get());
        }
        if (faults.count() > before || code.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(AnswerScale.builder()
                .code(code.get())
                .reversed(reversed.orElseThrow())
                .answeredBy(answeredBy.orElseThrow())
                .addAllChoices(choices.orElseThrow())
                .evidence(evidence.orElseThrow())
                .build());
    }

    private Optional<AnsweredBy> answeredBy(Optional<JsonValue> value) {
        Optional<String> word = value.isPresent() ? values.text(value.get()) : Optional.empty();
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (!ANSWERED_BY.contains(word.get())) {
            faults.add(
                    INVALID_VALUE,
                    value.get(),
                    value.get().describe(),
                    "one of " + String.join(", ", ANSWERED_BY),
                    "Say who answers: many respondents, or the assessor once.");
            return Optional.empty();
        }
        return Optional.of(AnsweredBy.parse(word.get()));
    }

    /**
     * All choices, or empty if one of them could not be read: with one missing, the rest says nothing about the order.
     */
    private Optional<List<AnswerChoice>> choices(Optional<JsonValue> value) {
        Optional<List<JsonValue>> elements = value.isPresent() ? values.list(value.get()) : Optional.empty();
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        List<AnswerChoice> choices = new ArrayList<>();
        for (JsonValue element : elements.get()) {
            Optional<AnswerChoice> choice = choice(element);
            if (choice.isPresent()) {
                choices.add(choice.get());
            }
        }
        if (elements.get().size() < 2) {
            faults.add(
                    TOO_FEW,
                    value.get(),
                    elements.get().size() + " choice(s)",
                    "at least two",
                    "Write every choice that the form offers.");
            return Optional.empty();
        }
        return choices.size() == elements.get().size() ? Optional.of(choices) : Optional.empty();
    }

    private Optional<AnswerChoice> choice(JsonValue value) {
        Optional<Members> object = values.object(value);
        if (object.isEmpty()) {
            return Optional.empty();
        }
        Members members = object.get();
        Optional<LocalizedText> label = facts.needText(members, "label");
        Optional<BigDecimal> score = values.score(members.need("score"), MAX_DECIMALS, ANSWER_SCORE_OUT_OF_RANGE);
        members.done();
        return label.isPresent() && score.isPresent()
                ? Optional.of(AnswerChoice.of(label.get(), Score.of(score.get())))
                : Optional.empty();
    }

    private void checkScores(Members members, List<AnswerChoice> choices, boolean reversed) {
        boolean rises = true;
        boolean falls = true;
        for (int i = 1; i < choices.size(); i++) {
            int step = choices.get(i).score().compareTo(choices.get(i - 1).score());
            rises &= step > 0;
            falls &= step < 0;
        }
        String scores = choices.stream()
                .map(choice -> choice.score().toString())
                .collect(Collectors.joining(", ", "the scores ", ""));
        if (!rises && !falls) {
            faults.add(
                    ANSWER_SCALE_NOT_MONOTONE,
                    members.find("choices").orElse(members.object()),
                    scores,
                    "scores that rise or fall from each choice to the next",
                    "Put the choices in the order of the form and correct the scores.");
        } else if (rises == reversed) {
            faults.add(
                    ANSWER_SCALE_DIRECTION,
                    members.find("reversed").orElse(members.object()),
                    "'reversed': " + reversed + " beside " + scores,
                    Boolean.toString(!reversed),
                    "The scores of a reversed scale fall, those of a forward scale rise; correct the"
                            + " flag or the scores.");
        }
    }

    private void checkName(Members members, String code, boolean reversed) {
        if (code.endsWith(reversed ? "-pos" : "-neg")) {
            faults.add(
                    ANSWER_SCALE_DIRECTION,
                    members.find("code").orElse(members.object()),
                    "'" + code + "' for a scale that is " + (reversed ? "reversed" : "not reversed"),
                    "a code that ends in " + (reversed ? "-neg" : "-pos"),
                    "Forward scales may end in -pos and reversed ones in -neg; correct the code or"
                            + " the flag 'reversed'.");
        }
    }
}
