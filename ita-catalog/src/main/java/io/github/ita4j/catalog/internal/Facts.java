package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogFault.Code.EVIDENCE_CONTRADICTION;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.INVALID_VALUE;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.LANGUAGE_MISSING;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.WRONG_TYPE;

import io.github.ita4j.catalog.internal.json.Faults;
import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.catalog.internal.json.Members;
import io.github.ita4j.catalog.internal.json.NearestName;
import io.github.ita4j.catalog.internal.json.Values;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.text.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what every fact of a catalogue consists of: text in two languages, and the evidence for it. */
final class Facts {
    private static final List<String> KINDS =
            Arrays.stream(Evidence.Kind.values()).map(Evidence.Kind::code).toList();

    private final Values values;
    private final Faults faults;

    Facts(Values values) {
        this.values = values;
        this.faults = values.faults();
    }

    /** The member with a text in Thai and English. */
    Optional<LocalizedText> needText(Members members, String name) {
        return members.need(name).flatMap(this::text);
    }

    /** A text in Thai and English. */
    Optional<LocalizedText> text(JsonValue value) {
        if (value.type() != JsonValue.Type.OBJECT) {
            faults.add(
                    WRONG_TYPE,
                    value,
                    value.describe(),
                    "an object with 'th' and 'en'",
                    "Write the text in Thai and English, as {\"th\": \"…\", \"en\": \"…\"}.");
            return Optional.empty();
        }
        return values.object(value).flatMap(members -> {
            Optional<String> thai = language(members, "th", "Thai");
            Optional<String> english = language(members, "en", "English");
            members.done();
            return thai.flatMap(th -> english.map(en -> LocalizedText.of(th, en)));
        });
    }

    private Optional<String> language(Members members, String tag, String language) {
        Optional<JsonValue> value = members.find(tag);
        if (value.isEmpty()) {
            faults.add(
                    LANGUAGE_MISSING,
                    members.object(),
                    "no " + language + " text",
                    "'th' and 'en'",
                    "Add the " + language + " text as '" + tag + "'; whatever users see is there in both languages.");
        }
        return value.flatMap(values::text);
    }

    /** The evidence of a fact that is always there, so that it cannot be missing. */
    Optional<Evidence> needEvidence(Members members, String name) {
        return needEvidence(members, name, true);
    }

    /** Evidence of any kind, where both what is there and that nothing is there can be known. */
    Optional<Evidence> needAnyEvidence(Members members, String name) {
        return members.need(name).flatMap(this::evidence);
    }

    /** The evidence of a fact that may not be known. */
    Optional<Evidence> needEvidence(Members members, String name, boolean present) {
        Optional<Evidence> evidence = needAnyEvidence(members, name);
        checkPresence(members, name, evidence, present);
        return evidence;
    }

    /** The evidence of a fact that may not be known; if it is not, the evidence may be left away and is 'missing'. */
    Optional<Evidence> findEvidence(Members members, String name, boolean present) {
        return present || members.find(name).isPresent()
                ? needEvidence(members, name, present)
                : Optional.of(Evidence.of(Evidence.Kind.MISSING));
    }

    private void checkPresence(Members members, String name, Optional<Evidence> evidence, boolean present) {
        boolean contradicts = evidence.isPresent() && present == (evidence.get().kind() == Evidence.Kind.MISSING);
        if (contradicts) {
            faults.add(
                    EVIDENCE_CONTRADICTION,
                    members.find(name).orElse(members.object()),
                    "the evidence '" + evidence.get().kind().code() + "' for something that is "
                            + (present ? "there" : "not there"),
                    present ? "another evidence than 'missing'" : "'missing'",
                    present
                            ? "Say how it is known, or remove what is not known."
                            : "Write 'missing', or add what the evidence is for.");
        }
    }

    private Optional<Evidence> evidence(JsonValue value) {
        if (value.type() == JsonValue.Type.TEXT) {
            return kind(value).map(Evidence::of);
        }
        return values.object(value).flatMap(members -> {
            Optional<Evidence.Kind> kind = members.need("kind").flatMap(this::kind);
            Optional<LocalizedText> note = needText(members, "note");
            members.done();
            return kind.flatMap(k -> note.map(n -> Evidence.of(k, n)));
        });
    }

    private Optional<Evidence.Kind> kind(JsonValue value) {
        Optional<String> word = values.text(value);
        if (word.isPresent() && !KINDS.contains(word.get())) {
            faults.add(
                    INVALID_VALUE,
                    value,
                    value.describe(),
                    "one of " + String.join(", ", KINDS),
                    NearestName.question(word.get(), KINDS) + "Say with one of these words how the fact is known.");
            return Optional.empty();
        }
        return word.map(Evidence.Kind::parse);
    }
}
