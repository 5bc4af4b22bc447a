package io.github.ita4j.io.sheet;

import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.io.internal.Word;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose scores a row holds.
 *
 * @param name the name as it stands there, blank where the file names no agency
 * @param agency the agency, or empty where the file names none
 */
record Owner(String name, Optional<Agency> agency) {
    static Owner of(String name) {
        return of(name, Map.of(), List.of());
    }

    /** The agency with what some columns say of it. */
    static Owner of(String name, Map<Word, Integer> columns, List<String> cells) {
        // Line ends and runs of blanks are no part of a name; other controls stay, and are shown by their codes.
        String clean = name.replaceAll("\\s+", " ").strip();
        if (InputText.isBlank(clean)) {
            return new Owner(name, Optional.empty());
        }
        Agency.Builder agency = Agency.builder().name(clean);
        columns.forEach((word, column) -> {
            String text = cells.get(column).strip();
            if (!InputText.isBlank(text) && text.length() <= ReadLimits.MAX_FIELD_LENGTH) {
                switch (word) {
                    case ID -> agency.id(text);
                    case PROVINCE -> agency.province(text);
                    case KIND -> agency.kind(text);
                    default -> agency.parent(text);
                }
            }
        });
        return new Owner(name, Optional.of(agency.build()));
    }

    /** What distinguishes it from others; empty where no agency is named. */
    String key() {
        return agency.map(Agency::key).orElse("");
    }

    /** How many characters it takes to hold it. */
    long characters() {
        return name.length()
                + agency.stream()
                        .flatMap(a -> Stream.of(a.id(), a.province(), a.kind(), a.parent()))
                        .flatMap(Optional::stream)
                        .mapToLong(String::length)
                        .sum();
    }
}
