package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.internal.AgencyKeys;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --previous} and {@code --previous-year}: the result of the same agency in another year. */
final class PreviousOption {
    @Option(names = "--previous", paramLabel = "FILE")
    @Nullable
    String file;

    @Option(names = "--previous-year", paramLabel = "YEAR")
    private @Nullable FiscalYear year;

    boolean isGiven() {
        return file != null || year != null;
    }

    /** What was read, if it was asked for, and whether the file could be used as a whole. */
    record Read(Optional<ScoreInput.Sheets> year, boolean faultless) {
        Optional<Catalog> catalog() {
            return year.map(read -> read.scorer().catalog());
        }

        /** Finds the result of an agency; where one of both files names none, that of the only one of the file. */
        Function<Optional<Agency>, Optional<Assessment>> of(Catalog now, List<ScoreSheet> sheets) {
            if (year.isEmpty()) {
                return agency -> Optional.empty();
            }
            Scorer scorer = year.get().scorer();
            FiscalYear asked = now.fiscalYear();
            boolean same = scorer.catalog().fiscalYear().equals(asked);
            UsageException.refuseIf(same, "previous-same-year", "year", asked);
            AgencyKeys keys = new AgencyKeys(Stream.of(sheets, year.get().sheets())
                    .flatMap(List::stream)
                    .flatMap(sheet -> sheet.agency().stream()));
            Map<String, ScoreSheet> before = new HashMap<>();
            year.get().sheets().forEach(sheet -> before.putIfAbsent(keys.of(sheet.agency()), sheet));
            return agency -> Optional.ofNullable(before.get(keys.of(agency))).map(scorer::assess);
        }

        /** That of the only agency. */
        Optional<Assessment> of(Catalog now, Assessment one) {
            Optional<Assessment> before = of(now, List.of(one.sheet())).apply(one.agency());
            String name = InputText.quote(one.agency().map(Agency::name).orElse(""));
            UsageException.refuseIf(year.isPresent() && before.isEmpty(), "previous-agency", "name", name);
            return before;
        }
    }

    Read read(ScoreInput input, Console console) {
        if (file == null) {
            UsageException.refuseIf(year != null, "previous-alone");
            return new Read(Optional.empty(), true);
        }
        Optional<ScoreInput.Sheets> read =
                input.sheets(file, Optional.ofNullable(year).map(CatalogName::ofYear), console);
        return new Read(read, read.filter(ScoreInput.Sheets::faultless).isPresent());
    }
}
