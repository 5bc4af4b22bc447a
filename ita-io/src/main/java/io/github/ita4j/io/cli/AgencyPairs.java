package io.github.ita4j.io.cli;

import io.github.ita4j.io.internal.AgencyKeys;
import io.github.ita4j.scoring.Assessment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The agencies of two files, matched by what distinguishes them. Where each file has just one, the two belong together whatever they are
 * called: whoever names two files of one agency each wants them compared.
 *
 * @param pairs the agencies of both, in the order of the first file
 * @param onlyBefore those of the first file alone
 * @param onlyAfter those of the second file alone
 */
record AgencyPairs(List<Pair> pairs, List<Assessment> onlyBefore, List<Assessment> onlyAfter) {
    /**
     * Two results that are to be compared.
     *
     * @param before the result of the first file
     * @param after the result of the second file
     */
    record Pair(Assessment before, Assessment after) {}

    static AgencyPairs of(List<Assessment> before, List<Assessment> after) {
        if (before.size() == 1 && after.size() == 1) {
            return new AgencyPairs(List.of(new Pair(before.get(0), after.get(0))), List.of(), List.of());
        }
        AgencyKeys keys = new AgencyKeys(
                Stream.concat(before.stream(), after.stream()).flatMap(assessment -> assessment.agency().stream()));
        Map<String, Assessment> left = new LinkedHashMap<>();
        after.forEach(assessment -> left.put(keys.of(assessment.agency()), assessment));
        List<Pair> pairs = new ArrayList<>();
        List<Assessment> alone = new ArrayList<>();
        for (Assessment assessment : before) {
            Assessment other = left.remove(keys.of(assessment.agency()));
            if (other == null) {
                alone.add(assessment);
            } else {
                pairs.add(new Pair(assessment, other));
            }
        }
        return new AgencyPairs(List.copyOf(pairs), List.copyOf(alone), List.copyOf(left.values()));
    }
}
