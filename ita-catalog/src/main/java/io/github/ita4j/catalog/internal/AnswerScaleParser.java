package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogRule.ANSWER_SCALE_DIRECTION;
import static io.github.ita4j.catalog.validation.CatalogRule.ANSWER_SCALE_NOT_MONOTONE;
import static io.github.ita4j.catalog.validation.CatalogRule.ANSWER_SCORE_OUT_OF_RANGE;
import static io.github.ita4j.catalog.validation.CatalogRule.DUPLICATE_CODE;
import static io.github.ita4j.catalog.validation.CatalogRule.TOO_FEW;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.criteria.AnswerScale;
import io.github.ita4j.core.criteria.AnswerScale.AnswerChoice;
import io.github.ita4j.core.criteria.AnswerScale.AnsweredBy;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads an answer scale and checks that its scores, its flag and its name agree on the direction. */
record AnswerScaleParser(Values values) {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:[.,][0-9]+)?");

    private static final int MAX_DECIMALS = 18;

    Optional<AnswerScale> parse(Members members, String code) {
        boolean reversed = values.flag(members.need("reversed"));
        Optional<AnsweredBy> answeredBy = values.word(members.need("answeredBy"), AnsweredBy.class, "answered-by");
        List<AnswerChoice> choices = choices(members);
        AnswerScale.Builder scale = AnswerScale.builder()
                .code(code)
                .reversed(reversed)
                .addAllChoices(choices)
                .evidence(members.evidence("evidence"));
        if (members.find("reversed").type() == JsonValue.Type.FLAG) {
            checkDirection(members, code, choices, reversed);
        }
        checkLabels(members, choices);
        return members.broken()
                ? Optional.empty()
                : Optional.of(scale.answeredBy(answeredBy.orElseThrow()).build());
    }

    /** All choices; none if one of them could not be read: with one missing, the rest says nothing about the order. */
    private List<AnswerChoice> choices(Members members) {
        List<AnswerChoice> choices = new ArrayList<>();
        boolean all = true;
        members.need("choices");
        for (Members choice : members.objects("choices")) {
            LocalizedText label = choice.words("label");
            Score score = values.score(choice.need("score"), MAX_DECIMALS, ANSWER_SCORE_OUT_OF_RANGE, Score.ZERO);
            choice.done();
            all &= !choice.broken();
            choices.add(AnswerChoice.of(label, score));
        }
        boolean tooFew = members.find("choices").type() == JsonValue.Type.LIST && choices.size() < 2;
        if (tooFew) {
            values.faults().add(TOO_FEW, "choices", members.find("choices"), "choices", choices.size());
        }
        return all && !tooFew ? choices : List.of();
    }

    private void checkDirection(Members members, String code, List<AnswerChoice> choices, boolean reversed) {
        CatalogFaults faults = values.faults();

        if (code.endsWith(reversed ? "-pos" : "-neg")) {
            faults.add(ANSWER_SCALE_DIRECTION, reversed ? "code-reversed" : "code-forward", members.find("code"));
        }
        if (AnswerScale.outOfOrder(choices, reversed).isEmpty()) {
            return;
        }
        String scores =
                choices.stream().map(choice -> choice.score().toString()).collect(Collectors.joining(", "));
        if (AnswerScale.outOfOrder(choices, !reversed).isEmpty()) {
            JsonValue where = members.find("reversed");
            faults.add(ANSWER_SCALE_DIRECTION, where, "reversed", reversed, "other", !reversed, "scores", scores);
        } else {
            int later = AnswerScale.outOfOrder(choices, reversed).getAsInt();
            Map<String, Object> shown = Texts.values(
                    "scores",
                    scores,
                    "choice",
                    later + 1,
                    "score",
                    choices.get(later).score(),
                    "before",
                    choices.get(later - 1).score(),
                    "earlier",
                    later);
            faults.add(ANSWER_SCALE_NOT_MONOTONE, "", members.find("choices"), shown);
        }
    }

    /**
     * An answer is read by a label of its choice, or by the number if no label is a number itself; none may mean two choices.
     */
    private void checkLabels(Members members, List<AnswerChoice> choices) {
        boolean numbered = true;
        for (AnswerChoice choice : choices) {
            numbered &= !NUMBER.matcher(InputText.cleanNumber(choice.label().thai()))
                    .matches();
        }
        Map<String, Integer> meant = new HashMap<>();
        for (int choice = 1; choice <= choices.size(); choice++) {
            LocalizedText label = choices.get(choice - 1).label();
            String number = numbered ? Integer.toString(choice) : label.thai();
            for (String text : List.of(number, label.thai(), label.in(Language.ENGLISH))) {
                Integer before = meant.putIfAbsent(InputText.cleanNumber(text).toLowerCase(Locale.ROOT), choice);
                if (before != null && before != choice) {
                    Map<String, Object> shown = Texts.values("label", text, "earlier", before, "choice", choice);
                    values.faults().add(DUPLICATE_CODE, "label", members.find("choices"), shown);
                    return;
                }
            }
        }
    }
}
