package io.github.ita4j.io.internal;

import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.InputText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which agencies of several files are the same. One of which a file knows but the name is the one of that name of which
 * another file knows more, if there is only one such; one without a name is the only one that has a name.
 */
public final class AgencyKeys {
    private final Map<String, Set<String>> full = new HashMap<>();
    private final Set<String> all = new TreeSet<>();

    /**
     * The keys of some agencies.
     *
     * @param agencies all agencies of all files
     */
    public AgencyKeys(Stream<Agency> agencies) {
        agencies.forEach(agency -> {
            all.add(InputText.key(agency.name()));
            if (!agency.attributes().isEmpty()) {
                full.computeIfAbsent(InputText.key(agency.name()), name -> new TreeSet<>())
                        .add(agency.key());
            }
        });
    }

    /**
     * What distinguishes an agency from all others.
     *
     * @param agency one of the agencies, or none
     * @return a text, empty where nobody knows which agency it is
     */
    public String of(Optional<Agency> agency) {
        String key = agency.map(Agency::key)
                .orElseGet(() -> all.size() == 1 ? all.iterator().next() : "");
        Set<String> known = full.getOrDefault(key, Set.of());
        return known.size() == 1 ? known.iterator().next() : key;
    }
}
