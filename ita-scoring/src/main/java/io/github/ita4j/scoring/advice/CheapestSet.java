package io.github.ita4j.scoring.advice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The cheapest set of items whose gains sum to a goal: exact, in whole numbers.
 *
 * <p>Items of equal gain are taken from the cheapest up, so what is open is only how many are taken of each gain. The
 * groups of equal gain are gone through one by one, with all choices so far that are worth keeping: a choice that costs
 * no more and gains no less than another leaves it behind for good, because whatever is added later is added to both
 * alike.
 *
 * <p>Of two sets of equal effort the one with the larger gain is taken; of two that are equal in both, the one whose
 * items come first, that is, the one that has the first item in which they differ.
 */
final class CheapestSet {
    private final List<Group> groups;
    private final long goal;
    private Optional<Choice> best = Optional.empty();

    private CheapestSet(List<Group> groups, long goal) {
        this.groups = groups;
        this.goal = goal;
    }

    /**
     * Finds the cheapest set.
     *
     * @param gains what each item gains, more than 0
     * @param efforts what each item costs, more than 0, with a sum that fits
     * @param goal what must be gained, not more than all items together gain
     * @return the items of the set
     */
    static BitSet find(long[] gains, long[] efforts, long goal) {
        if (goal <= 0) {
            return new BitSet();
        }
        // From the coarsest gain to the finest: coarse gains meet in few sums, so the lists stay short for long.
        NavigableMap<Long, List<Integer>> byGain = new TreeMap<>(Comparator.reverseOrder());
        for (int item = 0; item < gains.length; item++) {
            byGain.computeIfAbsent(gains[item], gain -> new ArrayList<>()).add(item);
        }
        List<Group> groups = new ArrayList<>();
        byGain.forEach((gain, items) -> groups.add(Group.of(groups.size(), gain, items, efforts)));
        return new CheapestSet(groups, goal).find();
    }

    private BitSet find() {
        long later = groups.stream().mapToLong(Group::totalGain).sum();
        List<Choice> choices = List.of(Choice.NOTHING);
        for (Group group : groups) {
            later -= group.totalGain();
            List<Choice> next = List.of();
            for (int count = 0; count <= group.size(); count++) {
                next = merge(next, extend(choices, group, count, goal - later));
            }
            choices = next;
        }
        return best.orElseThrow(() -> new IllegalArgumentException("All items together do not gain " + goal + "."))
                .items(groups);
    }

    /** Adds items of a group to every choice that can still come out best; remembers the best that reaches the goal. */
    private List<Choice> extend(List<Choice> choices, Group group, int count, long leastGain) {
        List<Choice> extended = new ArrayList<>();
        for (Choice choice : choices) {
            Choice longer = choice.with(group, count);
            if (best.isPresent() && longer.effort > best.get().effort) {
                break;
            }
            if (longer.gain >= goal) {
                if (best.isEmpty() || compare(longer, best.get()) < 0) {
                    best = Optional.of(longer);
                }
                // The choices rise in effort, so every later one that reaches the goal costs more than this one.
                break;
            }
            if (longer.gain >= leastGain) {
                extended.add(longer);
            }
        }
        return extended;
    }

    /** Merges two lists, each rising in effort and in gain, into one that does; drops what is left behind. */
    private List<Choice> merge(List<Choice> first, List<Choice> second) {
        List<Choice> merged = new ArrayList<>(first.size() + second.size());
        long gain = -1;
        int i = 0;
        int j = 0;
        while (i < first.size() || j < second.size()) {
            boolean takeFirst = j == second.size() || (i < first.size() && compare(first.get(i), second.get(j)) < 0);
            Choice next = takeFirst ? first.get(i++) : second.get(j++);
            if (next.gain > gain) {
                gain = next.gain;
                merged.add(next);
            }
        }
        return merged;
    }

    private int compare(Choice a, Choice b) {
        if (a.effort != b.effort) {
            return Long.compare(a.effort, b.effort);
        }
        return a.gain != b.gain ? Long.compare(b.gain, a.gain) : compareItems(a, b);
    }

    /** Walks back through both choices to the first item in the order of the items that only one of them has. */
    private int compareItems(Choice a, Choice b) {
        int order = 0;
        int first = Integer.MAX_VALUE;
        while (a != b) {
            int index = Math.max(a.group, b.group);
            int ofA = a.group == index ? a.count : 0;
            int ofB = b.group == index ? b.count : 0;
            for (int i = Math.min(ofA, ofB); i < Math.max(ofA, ofB); i++) {
                int item = groups.get(index).items.get(i);
                if (item < first) {
                    first = item;
                    order = ofA > ofB ? -1 : 1;
                }
            }
            a = a.group == index ? a.before : a;
            b = b.group == index ? b.before : b;
        }
        return order;
    }

    /**
     * Items of one gain.
     *
     * @param index the place of the group
     * @param gain what each of its items gains
     * @param items the items, the cheapest first
     * @param efforts the effort of the first 0, 1, 2, … of them
     */
    private record Group(int index, long gain, List<Integer> items, List<Long> efforts) {
        static Group of(int index, long gain, List<Integer> members, long[] efforts) {
            List<Integer> items = members.stream()
                    .sorted(Comparator.comparingLong((Integer item) -> efforts[item])
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
            List<Long> sums = new ArrayList<>(List.of(0L));
            items.forEach(item -> sums.add(sums.get(sums.size() - 1) + efforts[item]));
            return new Group(index, gain, items, sums);
        }

        int size() {
            return items.size();
        }

        long totalGain() {
            return gain * size();
        }
    }

    /** How many items are taken of each group so far: of the last group that gives any, and the choice before that. */
    private static final class Choice {
        static final Choice NOTHING = new Choice();

        final long effort;
        final long gain;
        final int group;
        final int count;
        final Choice before;

        private Choice() {
            effort = 0;
            gain = 0;
            group = -1;
            count = 0;
            before = this;
        }

        private Choice(Choice before, Group group, int count) {
            this.effort = before.effort + group.efforts.get(count);
            this.gain = before.gain + group.gain * count;
            this.group = group.index;
            this.count = count;
            this.before = before;
        }

        Choice with(Group more, int howMany) {
            return howMany == 0 ? this : new Choice(this, more, howMany);
        }

        BitSet items(List<Group> groups) {
            BitSet items = new BitSet();
            for (Choice choice = this; choice.group >= 0; choice = choice.before) {
                groups.get(choice.group).items.subList(0, choice.count).forEach(items::set);
            }
            return items;
        }
    }
}
