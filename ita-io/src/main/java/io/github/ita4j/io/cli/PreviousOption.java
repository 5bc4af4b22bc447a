package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.internal.AgencyKeys;
import io.github.ita4j.scoring.Assessment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --previous} and {@code --previous-year}: the result of the same agency in another year. */
final class PreviousOption {
    @Option(names = "--previous", paramLabel = "FILE")
    private @Nullable String file;

    @Option(
            names = "--previous-year",
            paramLabel = "YEAR",
            converter = YearConverter.class,
            completionCandidates = YearConverter.class)
    private @Nullable FiscalYear year;

    boolean isGiven() {
        return file != null || year != null;
    }

    boolean isStandardInput() {
        return file != null && InputFile.isStandardInput(file);
    }

    /** What was read: the result, if it was asked for, and whether the file could be used as a whole. */
    record Read(Optional<Assessment> assessment, Optional<Catalog> catalog, boolean faultless) {}

    Read read(Assessment now, ScoreInput input, Console console) {
        if (file == null) {
            if (year != null) {
                throw new UsageException("previous-alone");
            }
            return new Read(Optional.empty(), Optional.empty(), true);
        }
        Optional<Catalog> criteria = Optional.ofNullable(year).map(CatalogOptions::ofYear);
        Optional<ScoreInput.Assessed> read = input.assess(file, criteria, console);
        if (read.isEmpty()) {
            return new Read(Optional.empty(), Optional.empty(), false);
        }
        Assessment before = same(now, read.get().assessments());
        if (before.catalog().fiscalYear().equals(now.catalog().fiscalYear())) {
            throw new UsageException(
                    "previous-same-year", "year", before.catalog().fiscalYear());
        }
        return new Read(
                Optional.of(before),
                Optional.of(read.get().catalog()),
                read.get().faultless());
    }

    /** The agency of the result; where one of both files names none, the only one of the file. */
    private static Assessment same(Assessment now, List<Assessment> before) {
        AgencyKeys keys =
                new AgencyKeys(Stream.concat(Stream.of(now), before.stream()).flatMap(one -> one.agency().stream()));
        return before.stream()
                .filter(assessment -> keys.of(assessment.agency()).equals(keys.of(now.agency())))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "previous-agency",
                        "name",
                        InputText.quote(now.agency().map(Agency::name).orElse(""))));
    }
}
