package io.github.ita4j.scoring.bulk;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.scoring.bulk.Ranking.Rank;
import io.github.ita4j.scoring.bulk.Summary.Spread;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** Ranks results and counts what a summary says. */
final class RankCount {
    /** Dictionaries sort it behind the consonant that it is written before. */
    private static final Pattern LEADING_VOWEL = Pattern.compile("([เแโใไ])([ก-ฮ])");

    private static final String LAST = "\uffff";

    private final Catalog catalog;
    private final NodeCode node;
    private final List<NodeCode> nodes;
    private final List<NodeCode> kept;
    private final int ranked;

    RankCount(Catalog catalog, NodeCode node) {
        this.catalog = catalog;
        this.node = node;
        this.nodes = List.copyOf(catalog.nodes());
        if (!nodes.contains(node)) {
            throw new IllegalArgumentException(
                    "The catalogue " + catalog.stamp() + " has no " + node.code() + ": rank by a code that it has.");
        }
        Set<NodeCode> some = new LinkedHashSet<>(List.of(Overall.OVERALL, node));
        nodes.stream().filter(Instrument.class::isInstance).forEach(some::add);
        this.kept = List.copyOf(some);
        this.ranked = kept.indexOf(node);
    }

    Ranking rank(Iterable<AgencyResult> results, Function<Agency, Optional<String>> by) {
        List<AgencyResult> all = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        Map<String, List<AgencyResult>> groups = new TreeMap<>(Comparator.comparing((String key) ->
                        key.isEmpty() ? LAST : LEADING_VOWEL.matcher(key).replaceAll("$2$1"))
                .thenComparing(Comparator.naturalOrder()));
        for (AgencyResult result : results) {
            if (!result.nodes().equals(nodes)) {
                throw new IllegalArgumentException(
                        "A result has other nodes than the catalogue " + catalog.stamp() + ": use the same catalogue.");
            }
            AgencyResult brief = result.only(kept);
            all.add(brief);
            String group = group(brief, by);
            names.computeIfAbsent(InputText.key(group), key -> group);
            groups.computeIfAbsent(InputText.key(group), key -> new ArrayList<>())
                    .add(brief);
        }
        Summary whole = summary(Optional.empty(), all);
        Scale scale = new Scale(all, ranked);
        Map<String, Scale> scales = new HashMap<>();
        List<Summary> summaries = new ArrayList<>();
        groups.forEach((key, members) -> {
            scales.put(key, new Scale(members, ranked));
            summaries.add(summary(name(names, key), members));
        });
        all.sort(Comparator.comparingInt((AgencyResult result) -> result.reported(ranked))
                .thenComparingInt(result -> result.greatest(ranked))
                .thenComparingInt(result -> result.least(ranked))
                .reversed());
        List<Ranking.RankedAgency> places = new ArrayList<>(all.size());
        for (AgencyResult result : all) {
            String key = InputText.key(group(result, by));
            Rank within = scales.getOrDefault(key, scale).rank(result);
            places.add(ImmutableRankedAgency.of(result, scale.rank(result), name(names, key), within));
        }
        return ImmutableRanking.of(catalog.stamp(), node, places, whole, summaries);
    }

    /** Empty where the agency names none. */
    private static String group(AgencyResult result, Function<Agency, Optional<String>> by) {
        return result.agency().flatMap(by).map(String::strip).orElse("");
    }

    private static Optional<String> name(Map<String, String> names, String key) {
        return Optional.ofNullable(names.get(key)).filter(name -> !name.isEmpty());
    }

    private Summary summary(Optional<String> group, List<AgencyResult> members) {
        Map<Grade, Integer> grades = new HashMap<>();
        members.forEach(member -> member.grade().ifPresent(grade -> grades.merge(grade, 1, Integer::sum)));
        ImmutableSummary.Builder summary = ImmutableSummary.builder()
                .group(group)
                .agencies(members.size())
                .passed(count(members, true))
                .failed(count(members, false));
        catalog.gradeScale().grades().forEach(grade -> summary.putGrades(grade, grades.getOrDefault(grade, 0)));
        for (int i = 0; i < kept.size(); i++) {
            int index = i;
            int[] known = sorted(members, member -> member.reported(index));
            if (known.length > 0) {
                summary.putScores(kept.get(i), Spread.of(known));
            }
        }
        return summary.build();
    }

    private static int count(List<AgencyResult> members, boolean passed) {
        return (int) members.stream()
                .filter(member -> member.passed().equals(Optional.of(passed)))
                .count();
    }

    /** The numbers of results in order, without those that are missing. */
    private static int[] sorted(List<AgencyResult> members, ToIntFunction<AgencyResult> number) {
        return members.stream()
                .mapToInt(number)
                .filter(score -> score >= 0)
                .sorted()
                .toArray();
    }

    /** The scores that agencies are ranked among. Of each agency alone, for the others may be completed in every way. */
    private static final class Scale {
        private final int ranked;
        private final int[] reported;
        private final int[] least;
        private final int[] greatest;
        private final int[] openLeast;
        private final int[] openGreatest;

        Scale(List<AgencyResult> members, int ranked) {
            this.ranked = ranked;
            this.reported = sorted(members, member -> member.reported(ranked));
            this.least = sorted(members, member -> member.least(ranked));
            this.greatest = sorted(members, member -> member.greatest(ranked));
            this.openLeast = sorted(members, member -> open(member, member.least(ranked)));
            this.openGreatest = sorted(members, member -> open(member, member.greatest(ranked)));
        }

        private int open(AgencyResult member, int bound) {
            return member.reported(ranked) < 0 ? bound : BulkScorer.MISSING;
        }

        Rank rank(AgencyResult of) {
            int score = of.reported(ranked);
            int surelyAbove = above(openLeast, score);
            // An agency that is open is above its own least score.
            int itself = of.greatest(ranked) > of.least(ranked) ? 1 : 0;
            return ImmutableRank.of(
                    score < 0 || above(openGreatest, score) > surelyAbove
                            ? Optional.empty()
                            : Optional.of(1 + above(reported, score) + surelyAbove),
                    1 + above(least, of.greatest(ranked)),
                    1 + above(greatest, of.least(ranked)) - itself);
        }

        /** How many are higher. */
        private static int above(int[] sorted, int score) {
            int first = 0;
            int end = sorted.length;
            while (first < end) {
                int middle = (first + end) >>> 1;
                if (sorted[middle] > score) {
                    end = middle;
                } else {
                    first = middle + 1;
                }
            }
            return sorted.length - first;
        }
    }
}
