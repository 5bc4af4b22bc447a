package io.github.ita4j.catalog.internal;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.criteria.Topic.DuePart;
import io.github.ita4j.core.criteria.UnitKind;
import java.util.Optional;

/** Reads a topic of o-items. */
record TopicParser(Values values, Definitions definitions) {
    Optional<Topic> parse(Members members, String id) {
        Topic.Builder topic = Topic.builder().id(id).name(members.words("name"));
        JsonValue themeValue = members.need("theme");
        int number = values.whole(themeValue, 1, DefinitionsParser.MAX_THEME);
        Optional<ImprovementTheme> theme = number == 0
                ? Optional.empty()
                : Definitions.resolve(definitions.themes, number, "form.theme", themeValue, values.faults());
        topic.themeEvidence(members.evidence("themeEvidence")).remedy(members.words("remedy"));
        Optional<UnitKind> owner =
                Definitions.resolve(definitions.unitKinds, members.need("owner"), "form.unit-kind", values);
        Optional<DuePart> due = values.word(members.need("due"), DuePart.class, "due");
        topic.dueEvidence(members.evidence("dueEvidence"));
        // A theme or an owner that is defined but broken is no fault here, yet leaves nothing to build with.
        if (members.broken() || theme.isEmpty() || owner.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(topic.theme(theme.get())
                .owner(owner.get())
                .due(due.orElseThrow())
                .build());
    }
}
