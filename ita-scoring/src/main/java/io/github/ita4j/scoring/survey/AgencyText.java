package io.github.ita4j.scoring.survey;

import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.InputText;
import java.util.List;
import java.util.Optional;

/**
 * An agency as one text, by which rows of counters are found and serialized: its name and, where more is known of it, its
 * code, province, kind and parent behind it.
 */
final class AgencyText {
    private static final char BETWEEN = '\0';
    private static final int ATTRIBUTES = 4;

    private AgencyText() {}

    static String of(Agency agency) {
        if (agency.attributes().isEmpty()) {
            return agency.name();
        }
        StringBuilder text = new StringBuilder(agency.name());
        for (Optional<String> attribute : List.of(agency.id(), agency.province(), agency.kind(), agency.parent())) {
            text.append(BETWEEN).append(attribute.orElse("").replace(BETWEEN, ' '));
        }
        return text.toString();
    }

    static Agency agency(String text) {
        String[] parts = new String[ATTRIBUTES];
        String name = text;
        for (int i = ATTRIBUTES - 1; i >= 0; i--) {
            int at = name.lastIndexOf(BETWEEN);
            if (at < 0) {
                return Agency.of(text);
            }
            parts[i] = name.substring(at + 1);
            name = name.substring(0, at);
        }
        return Agency.builder()
                .name(name)
                .id(attribute(parts[0]))
                .province(attribute(parts[1]))
                .kind(attribute(parts[2]))
                .parent(attribute(parts[3]))
                .build();
    }

    private static Optional<String> attribute(String text) {
        return Optional.of(text).filter(said -> !said.isEmpty());
    }

    /** What makes two texts one agency. */
    static String key(String text) {
        return text.indexOf(BETWEEN) < 0 ? InputText.key(text) : agency(text).key();
    }
}
