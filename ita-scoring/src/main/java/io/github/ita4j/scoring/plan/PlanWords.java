package io.github.ita4j.scoring.plan;

import io.github.ita4j.core.text.Texts;

/** The words of drafts, and of what reviews of plans and reports find. */
final class PlanWords {
    static final Texts TEXTS = Texts.of("plan", PlanWords.class::getResourceAsStream);

    private PlanWords() {}
}
