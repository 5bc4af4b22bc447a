package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogFault.Code.INVALID_VALUE;

import io.github.ita4j.catalog.internal.json.Faults;
import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.catalog.internal.json.Members;
import io.github.ita4j.catalog.internal.json.Values;
import io.github.ita4j.core.criteria.DuePart;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.criteria.UnitKind;
import io.github.ita4j.core.text.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a topic of o-items. */
final class TopicParser {
    private static final List<String> DUE_PARTS =
            Arrays.stream(DuePart.values()).map(DuePart::name).toList();

    private final Values values;
    private final Facts facts;
    private final Faults faults;
    private final Definitions definitions;

    TopicParser(Values values, Definitions definitions) {
        this.values = values;
        this.facts = new Facts(values, definitions);
        this.faults = values.faults();
        this.definitions = definitions;
    }

    Optional<Topic> parse(Members members, Optional<String> id) {
        int before = faults.count();
        Optional<LocalizedText> name = facts.needText(members, "name");
        Optional<ImprovementTheme> theme = theme(members.need("theme"));
        Optional<Evidence> themeEvidence = facts.needEvidence(members, "themeEvidence");
        Optional<LocalizedText> remedy = facts.needText(members, "remedy");
        Optional<UnitKind> owner = owner(members.need("owner"));
        Optional<DuePart> due = due(members.need("due"));
        Optional<Evidence> dueEvidence = facts.needEvidence(members, "dueEvidence");
        // A theme or an owner that is defined but broken is no fault here, yet leaves nothing to build with.
        if (faults.count() > before || id.isEmpty() || theme.isEmpty() || owner.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Topic.builder()
                .id(id.get())
                .name(name.orElseThrow())
                .theme(theme.get())
                .themeEvidence(themeEvidence.orElseThrow())
                .remedy(remedy.orElseThrow())
                .owner(owner.get())
                .due(due.orElseThrow())
                .dueEvidence(dueEvidence.orElseThrow())
                .build());
    }

    private Optional<ImprovementTheme> theme(Optional<JsonValue> value) {
        Optional<Integer> number = values.whole(value, 1, DefinitionsParser.MAX_THEME);
        return number.isPresent()
                ? Definitions.resolve(
                        definitions.themes, number.get(), "the number of an improvement theme", value.get(), faults)
                : Optional.empty();
    }

    private Optional<UnitKind> owner(Optional<JsonValue> value) {
        return value.isPresent()
                ? Definitions.resolve(definitions.unitKinds, value.get(), "the code of a kind of unit", values)
                : Optional.empty();
    }

    private Optional<DuePart> due(Optional<JsonValue> value) {
        Optional<String> word = value.isPresent() ? values.text(value.get()) : Optional.empty();
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (!DUE_PARTS.contains(word.get())) {
            faults.add(
                    INVALID_VALUE,
                    value.get(),
                    value.get().describe(),
                    "one of " + String.join(", ", DUE_PARTS),
                    "Name the part of the fiscal year by whose end the thing is due.");
            return Optional.empty();
        }
        return Optional.of(DuePart.valueOf(word.get()));
    }
}
