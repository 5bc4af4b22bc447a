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

    AnswerScaleParser(Values values) {
        this.values = values;
        this.facts = new Facts(values);
        this.faults = values.faults();
    }

    Optional<AnswerScale> parse(Members members, Optional<String> code) {
        int before = faults.count();
        Optional<Boolean> reversed = members.need("reversed").flatMap(values::flag);
        Optional<AnsweredBy> answeredBy = members.need("answeredBy").flatMap(this::answeredBy);
        Optional<List<AnswerChoice>> choices = members.need("choices").flatMap(this::choices);
        Optional<Evidence> evidence = facts.needEvidence(members, "evidence");
        reversed.ifPresent(flag -> {
            code.ifPresent(c -> checkName(members, c, flag));
            choices.ifPresent(list -> checkScores(members, list, flag));
        });
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

    private Optional<AnsweredBy> answeredBy(JsonValue value) {
        Optional<String> word = values.text(value);
        if (word.isPresent() && !ANSWERED_BY.contains(word.get())) {
            faults.add(
                    INVALID_VALUE,
                    value,
                    value.describe(),
                    "one of " + String.join(", ", ANSWERED_BY),
                    "Say who answers: many respondents, or the assessor once.");
            return Optional.empty();
        }
        return word.map(AnsweredBy::parse);
    }

    /**
     * All choices, or empty if one of them could not be read: with one missing, the rest says nothing about the order.
     */
    private Optional<List<AnswerChoice>> choices(JsonValue value) {
        Optional<List<JsonValue>> elements = values.list(value);
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        List<AnswerChoice> choices = new ArrayList<>();
        elements.get().forEach(element -> choice(element).ifPresent(choices::add));
        if (elements.get().size() < 2) {
            faults.add(
                    TOO_FEW,
                    value,
                    elements.get().size() + " choice(s)",
                    "at least two",
                    "Write every choice that the form offers.");
            return Optional.empty();
        }
        return choices.size() == elements.get().size() ? Optional.of(choices) : Optional.empty();
    }

    private Optional<AnswerChoice> choice(JsonValue value) {
        return values.object(value).flatMap(members -> {
            Optional<LocalizedText> label = facts.needText(members, "label");
            Optional<BigDecimal> score = members.need("score")
                    .flatMap(number -> values.score(number, MAX_DECIMALS, ANSWER_SCORE_OUT_OF_RANGE));
            members.done();
            return label.flatMap(l -> score.map(s -> AnswerChoice.of(l, Score.of(s))));
        });
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
