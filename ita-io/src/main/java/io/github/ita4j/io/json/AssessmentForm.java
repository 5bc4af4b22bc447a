package io.github.ita4j.io.json;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.json.JsonTrees;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An assessment with its score sheet. Read back, the sheet is assessed anew by the catalogue of the stamp, and whatever else the
 * object says must be what comes out.
 */
record AssessmentForm() implements JsonForm<Assessment> {
    @Override
    public Object tree(Assessment value) {
        return JsonTrees.provided().write(value);
    }

    @Override
    public Optional<Assessment> read(JsonValue part, JsonFaults faults) {
        try {
            if (!isThere(part.get("catalog")) || !isThere(part.get("sheet"))) {
                throw new IllegalArgumentException(
                        "An assessment is read by its members 'catalog' and 'sheet': write both, as ita4j does.");
            }
            Optional<CatalogStamp> stamp = CoreForms.CATALOG_STAMP.read(part.get("catalog"), faults);
            Optional<ScoreSheet> sheet = CoreForms.SCORE_SHEET.read(part.get("sheet"), faults);
            Optional<Scorer> scorer = stamp.map(known -> Scorer.of(Catalogs.forYear(known.fiscalYear())));
            Optional<Assessment> result = scorer.flatMap(by -> sheet.map(by::assess));
            result.ifPresent(facts -> compare(part, tree(facts), facts.catalog(), faults));
            return result;
        } catch (IllegalArgumentException refused) {
            faults.invalidValue(part, refused);
            return Optional.empty();
        }
    }

    private static boolean isThere(JsonValue member) {
        return member.type() != JsonValue.Type.ABSENT && member.type() != JsonValue.Type.NULL;
    }

    private static void compare(JsonValue said, @Nullable Object fact, CatalogStamp catalog, JsonFaults faults) {
        if (said.type() == JsonValue.Type.OBJECT && fact instanceof Map<?, ?> members) {
            said.members().forEach((name, member) -> {
                if (members.containsKey(name)) {
                    compare(member, members.get(name), catalog, faults);
                } else {
                    List<String> known =
                            members.keySet().stream().map(Object::toString).toList();
                    faults.unknownMember(member, name, known);
                }
            });
        } else if (said.type() == JsonValue.Type.LIST
                && fact instanceof List<?> elements
                && elements.size() == said.elements().size()) {
            IntStream.range(0, elements.size())
                    .forEach(i -> compare(said.elements().get(i), elements.get(i), catalog, faults));
        } else if (!isWritten(said, fact)) {
            faults.invalidValue(
                    said,
                    new IllegalArgumentException("this does not follow from the score sheet by catalogue " + catalog
                            + ": assess the sheet again."));
        }
    }

    /** Whether a value is written so; a number has any number of zeros behind its point. */
    private static boolean isWritten(JsonValue said, @Nullable Object fact) {
        return switch (said.type()) {
            case NUMBER ->
                fact instanceof Number && new BigDecimal(said.text()).compareTo(new BigDecimal(fact.toString())) == 0;
            case TEXT -> said.text().equals(fact);
            case FLAG -> fact instanceof Boolean && said.text().equals(fact.toString());
            default -> said.type() == JsonValue.Type.NULL && fact == null;
        };
    }
}
