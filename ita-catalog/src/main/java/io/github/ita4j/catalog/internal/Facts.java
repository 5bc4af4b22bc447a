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
import io.github.ita4j.core.criteria.Source;
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
    private final Table<String, Source> sources;

    Facts(Values values, Definitions definitions) {
        this.values = values;
        this.faults = values.faults();
        this.sources = definitions.sources;
    }

    /** The member with a text in Thai and English. */
    Optional<LocalizedText> needText(Members members, String name) {
        Optional<JsonValue> value = members.need(name);
        return value.isPresent() ? text(value.get()) : Optional.empty();
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
        Members members = values.object(value).orElseThrow();
        Optional<String> thai = language(members, "th", "Thai");
        Optional<String> english = language(members, "en", "English");
        members.done();
        return thai.isPresent() && english.isPresent()
                ? Optional.of(LocalizedText.of(thai.get(), english.get()))
                : Optional.empty();
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
            return Optional.empty();
        }
        return values.text(value.get());
    }

    /** The evidence of a fact that is always there, so that it cannot be missing. */
    Optional<Evidence> needEvidence(Members members, String name) {
        return needEvidence(members, name, true);
    }

    /** Evidence of any kind, where both what is there and that nothing is there can be known. */
    Optional<Evidence> needAnyEvidence(Members members, String name) {
        Optional<JsonValue> value = members.need(name);
        return value.isPresent() ? evidence(value.get()) : Optional.empty();
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
            Optional<Evidence.Kind> kind = kind(value);
            return kind.isPresent() ? Optional.of(Evidence.of(kind.get())) : Optional.empty();
        }
        Optional<Members> members = values.object(value);
        return members.isPresent() ? evidence(members.get()) : Optional.empty();
    }

    private Optional<Evidence> evidence(Members members) {
        Optional<JsonValue> word = members.need("kind");
        Optional<Evidence.Kind> kind = word.isPresent() ? kind(word.get()) : Optional.empty();
        List<JsonValue> named = members.findList("sources");
        Optional<JsonValue> text = named.isEmpty() ? members.need("note") : members.find("note");
        Optional<LocalizedText> note = text.isPresent() ? text(text.get()) : Optional.empty();
        List<Source> read = Definitions.resolveAll(sources, named, "the code of a source", "each source once", values);
        members.done();
        return kind.isPresent() && note.isPresent() == text.isPresent() && read.size() == named.size()
                ? Optional.of(Evidence.of(kind.get(), note, read))
                : Optional.empty();
    }

    private Optional<Evidence.Kind> kind(JsonValue value) {
        Optional<String> word = values.text(value);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (!KINDS.contains(word.get())) {
            faults.add(
                    INVALID_VALUE,
                    value,
                    value.describe(),
                    "one of " + String.join(", ", KINDS),
                    NearestName.question(word.get(), KINDS) + "Say with one of these words how the fact is known.");
            return Optional.empty();
        }
        return Optional.of(Evidence.Kind.parse(word.get()));
    }
}
