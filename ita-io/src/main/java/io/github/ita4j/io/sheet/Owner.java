package io.github.ita4j.io.sheet;

import io.github.ita4j.core.sheet.Agency;
import java.util.Map;
import java.util.Optional;

/**
 * Whose scores a row holds.
 *
 * @param name the name as it stands there, blank where the file names no agency
 * @param agency the agency, or empty where the file names none
 */
record Owner(String name, Optional<Agency> agency) {
    /** What distinguishes it from others; empty where no agency is named. */
    String key() {
        return agency.map(Agency::key).orElse("");
    }

    /** How many characters it takes to hold it. */
    long characters() {
        long characters = name.length();
        for (String attribute : agency.map(Agency::attributes).orElse(Map.of()).values()) {
            characters += attribute.length();
        }
        return characters;
    }
}
