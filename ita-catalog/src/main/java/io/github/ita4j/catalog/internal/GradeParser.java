package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogFault.Code.GRADE_BAND_EMPTY;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.VALUE_OUT_OF_RANGE;

import io.github.ita4j.catalog.internal.json.Faults;
import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.catalog.internal.json.Members;
import io.github.ita4j.catalog.internal.json.Values;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.LocalizedText;
import java.util.Optional;

/** Reads one grade of a grade scale. */
final class GradeParser {
    private final Values values;
    private final Facts facts;
    private final Faults faults;

    GradeParser(Values values) {
        this.values = values;
        this.facts = new Facts(values);
        this.faults = values.faults();
    }

    ReadGrade parse(JsonValue value) {
        return new ReadGrade(value, values.object(value).flatMap(this::grade));
    }

    private Optional<Grade> grade(Members members) {
        int before = faults.count();
        Optional<GradeCode> code = members.need("code")
                .flatMap(value -> values.parsed(
                        value, GradeCode::parse, GradeCode::code, "a grade's code such as 'pass-good' or 'AA'"));
        Optional<LocalizedText> title = facts.needText(members, "title");
        Optional<Score> from = members.need("from").flatMap(this::threshold);
        Optional<Score> to = members.need("to").flatMap(this::threshold);
        Optional<Score> everyPartFrom = members.find("everyPartFrom").flatMap(this::threshold);
        Optional<Boolean> passing = members.need("passing").flatMap(values::flag);
        Optional<Evidence> evidence = facts.needEvidence(members, "evidence");
        members.done();
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
            faults.add(
                    GRADE_BAND_EMPTY,
                    members.find("from").orElse(members.object()),
                    "a band from " + from.get().reported() + " to " + to.get().reported(),
                    "a band that begins at or below its end",
                    "Swap the two, or correct them.");
        }
        if (faults.count() > before) {
            return Optional.empty();
        }
        return Optional.of(Grade.builder()
                .code(code.orElseThrow())
                .title(title.orElseThrow())
                .from(from.orElseThrow())
                .to(to.orElseThrow())
                .everyPartFrom(everyPartFrom)
                .passing(passing.orElseThrow())
                .evidence(evidence.orElseThrow())
                .build());
    }

    private Optional<Score> threshold(JsonValue value) {
        return values.score(value, Score.REPORTED_DECIMALS, VALUE_OUT_OF_RANGE).map(Score::of);
    }
}
