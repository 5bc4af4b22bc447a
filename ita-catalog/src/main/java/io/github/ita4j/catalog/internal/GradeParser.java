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
import io.github.ita4j.core.criteria.Threshold;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.LocalizedText;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads one grade of a grade scale. */
final class GradeParser {
    private final Values values;
    private final Facts facts;
    private final Faults faults;

    GradeParser(Values values, Facts facts) {
        this.values = values;
        this.facts = facts;
        this.faults = values.faults();
    }

    ReadGrade parse(JsonValue value) {
        Optional<Members> members = values.object(value);
        return new ReadGrade(value, members.isPresent() ? grade(members.get()) : Optional.empty());
    }

    private Optional<Grade> grade(Members members) {
        int before = faults.count();
        Optional<GradeCode> code = code(members.need("code"));
        Optional<LocalizedText> title = facts.needText(members, "title");
        Optional<Score> from = threshold(members.need("from"));
        Optional<Score> to = threshold(members.need("to"));
        Optional<Score> everyPartFrom = threshold(members.find("everyPartFrom"));
        Optional<Boolean> passing = values.flag(members.need("passing"));
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
                .addThresholds(Threshold.overall(from.orElseThrow(), to.orElseThrow()))
                .addAllThresholds(
                        everyPartFrom.map(Threshold::everyPart).stream().toList())
                .passing(passing.orElseThrow())
                .evidence(evidence.orElseThrow())
                .build());
    }

    private Optional<GradeCode> code(Optional<JsonValue> value) {
        return value.isPresent()
                ? values.parsed(
                        value.get(), GradeCode::parse, GradeCode::code, "a grade's code such as 'pass-good' or 'AA'")
                : Optional.empty();
    }

    private Optional<Score> threshold(Optional<JsonValue> value) {
        Optional<BigDecimal> score = values.score(value, Score.REPORTED_DECIMALS, VALUE_OUT_OF_RANGE);
        return score.isPresent() ? Optional.of(Score.of(score.get())) : Optional.empty();
    }
}
