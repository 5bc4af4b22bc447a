package io.github.ita4j.io.sheet;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.io.internal.AgencyKeys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Joins what several files say of the same agencies and years. */
final class JoinedSheets {
    private final Map<String, Joined> sheets = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final AgencyKeys agencies;

    JoinedSheets(Collection<ScoreReading> readings) {
        agencies = new AgencyKeys(readings.stream()
                .flatMap(reading -> reading.sheets().stream())
                .flatMap(sheet -> sheet.agency().stream()));
    }

    void add(String file, ScoreReading reading) {
        faults.addAll(reading.faults());
        for (ScoreSheet sheet : reading.sheets()) {
            String key = sheet.fiscalYear() + " " + agencies.of(sheet.agency());
            sheets.computeIfAbsent(key, first -> new Joined(sheet)).add(file, sheet);
        }
    }

    ScoreReading reading() {
        return ScoreReading.of(
                sheets.values().stream().map(joined -> joined.sheet.build()).toList(), faults);
    }

    /** A score or a grade, and the file that gives it. */
    private record Given(Object value, String file) {}

    /** What is known of one agency in one year, and from which file it is known. */
    private final class Joined {
        private Optional<Agency> agency = Optional.empty();
        private final ScoreSheet.Builder sheet;
        private final Map<String, Given> known = new HashMap<>();

        Joined(ScoreSheet first) {
            sheet = ScoreSheet.builder().fiscalYear(first.fiscalYear());
        }

        void add(String file, ScoreSheet other) {
            if (agency.map(Agency::attributes).orElse(Map.of()).isEmpty()) {
                agency = other.agency().or(() -> agency);
                sheet.agency(agency);
            }
            other.scores().forEach((code, score) -> {
                if (isNew(code.code(), score, file)) {
                    sheet.putScores(code, score);
                }
            });
            other.grade().filter(grade -> isNew("grade", grade, file)).ifPresent(sheet::grade);
        }

        private boolean isNew(String code, Object value, String file) {
            Given first = known.putIfAbsent(code, new Given(value, file));
            if (first != null && !first.value().equals(value)) {
                faults.add(Fault.of(SheetCode.DUPLICATE_CODE, "files", Place.of(file))
                        .found(code)
                        .with(
                                "agency",
                                agency.map(one -> InputText.quote(one.name())).orElse(""))
                        .with("first", first.value())
                        .with("file", first.file())
                        .with("second", value));
            }
            return first == null;
        }
    }
}
