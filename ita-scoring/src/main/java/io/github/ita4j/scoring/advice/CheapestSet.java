package io.github.ita4j.scoring.advice;

import io.github.ita4j.core.score.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
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
 * <p>A choice is also dropped where even the best that the items not yet looked at could add would make it dearer than a
 * set already known to do. The work is bounded by {@link #LIMIT}, since there are never more choices than different sums of
 * gains or of efforts.
 *
 * <p>Of two sets of equal effort the one with the larger gain is taken; of two that are equal in both, the one whose
 * items come first, that is, the one that has the first item in which they differ.
 */
final class CheapestSet {
    /** How many different sums the gains or the efforts may have. */
    static final long LIMIT = 100_000;

    private final List<Group> groups;
    private final long goal;
    private Optional<Choice> best = Optional.empty();
    /** The least effort that is known to do. */
    private long enough = Long.MAX_VALUE;

    private long steps;

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
     * @throws IllegalArgumentException if both have more than {@link #LIMIT} different sums
     */
    static BitSet find(long[] gains, long[] efforts, long goal) {
        return of(gains, efforts, goal).find();
    }

    static CheapestSet of(long[] gains, long[] efforts, long goal) {
        if (Math.min(sums(gains), sums(efforts)) > LIMIT) {
            throw new IllegalArgumentException("The efforts have too many digits for an exact search: give each as a"
                    + " number with fewer digits, so that they sum to at most " + LIMIT + " of the smallest step.");
        }
        // From the coarsest gain to the finest: coarse gains meet in few sums, so the lists stay short for long.
        NavigableMap<Long, List<Integer>> byGain = new TreeMap<>(Comparator.reverseOrder());
        for (int item = 0; item < gains.length; item++) {
            byGain.computeIfAbsent(gains[item], gain -> new ArrayList<>()).add(item);
        }
        List<Group> groups = new ArrayList<>();
        byGain.forEach((gain, items) -> groups.add(Group.of(groups.size(), gain, items, efforts)));
        return new CheapestSet(groups, goal);
    }

    /** The most different sums that the numbers can have: one for each multiple of their greatest common divisor. */
    private static long sums(long[] numbers) {
        long sum = 0;
        long divisor = 0;
        for (long number : numbers) {
            sum = Math.addExact(sum, number);
            divisor =
                    BigInteger.valueOf(divisor).gcd(BigInteger.valueOf(number)).longValueExact();
        }
        return sum / Math.max(1, divisor);
    }

    BitSet find() {
        if (goal <= 0) {
            return new BitSet();
        }
        List<Rest.One> inOrder = Rest.inOrder(groups);
        List<Choice> choices = List.of(Choice.NOTHING);
        for (Group group : groups) {
            Rest rest = Rest.after(group, inOrder);
            List<Choice> next = List.of();
            for (int count = 0; count <= group.size(); count++) {
                next = merge(next, extend(choices, group, count, rest));
            }
            choices = next;
        }
        return best.orElseThrow(() -> new IllegalArgumentException("All items together do not gain " + goal + "."))
                .items(groups);
    }

    /** How many choices were looked at. */
    long steps() {
        return steps;
    }

    /** Adds items of a group to every choice that can still come out best; remembers the best that reaches the goal. */
    private List<Choice> extend(List<Choice> choices, Group group, int count, Rest rest) {
        List<Choice> extended = new ArrayList<>();
        for (Choice choice : choices) {
            steps++;
            Choice longer = choice.with(group, count);
            if (longer.effort > enough) {
                break;
            }
            long lacking = goal - longer.gain;
            if (lacking <= 0) {
                if (best.isEmpty() || compare(longer, best.get()) < 0) {
                    best = Optional.of(longer);
                    enough = Math.min(enough, longer.effort);
                }
                // The choices rise in effort, so every later one that reaches the goal costs more than this one.
                break;
            }
            if (rest.gains(lacking) && longer.effort + rest.least(lacking) <= enough) {
                enough = Math.min(enough, longer.effort + rest.enough(lacking));
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

        long effort(int place) {
            return efforts.get(place + 1) - efforts.get(place);
        }
    }

    /** What the items not yet looked at can add, taken from the one that gains most for its effort downwards. */
    private static final class Rest {
        /** The gain, and the effort, of the first 0, 1, 2, … of them. */
        private final long[] gains;

        private final long[] efforts;

        private Rest(long[] gains, long[] efforts) {
            this.gains = gains;
            this.efforts = efforts;
        }

        /** An item of a group. */
        private record One(int group, long gain, long effort) {}

        /** The items of all groups, the one that gains most for its effort first. */
        static List<One> inOrder(List<Group> groups) {
            List<One> items = new ArrayList<>();
            for (Group group : groups) {
                for (int place = 0; place < group.size(); place++) {
                    items.add(new One(group.index, group.gain, group.effort(place)));
                }
            }
            // As fractions, since the products of two such numbers need not fit.
            items.sort(Comparator.comparing((One one) -> Fraction.of(one.effort).dividedBy(Fraction.of(one.gain))));
            return items;
        }

        static Rest after(Group group, List<One> inOrder) {
            long[] gains = new long[inOrder.size() + 1];
            long[] efforts = new long[gains.length];
            int size = 0;
            for (One item : inOrder) {
                if (item.group > group.index) {
                    gains[size + 1] = gains[size] + item.gain;
                    efforts[size + 1] = efforts[size] + item.effort;
                    size++;
                }
            }
            return new Rest(Arrays.copyOf(gains, size + 1), efforts);
        }

        boolean gains(long lacking) {
            return lacking <= gains[gains.length - 1];
        }

        /** With how many items the gain is reached, at least one. */
        private int reaching(long lacking) {
            int found = Arrays.binarySearch(gains, lacking);
            return found < 0 ? -found - 1 : found;
        }

        /** An effort that does. */
        long enough(long lacking) {
            return efforts[reaching(lacking)];
        }

        /** An effort below which nothing does: the last item counts with the fraction that is needed of it. */
        long least(long lacking) {
            int last = reaching(lacking);
            long gain = gains[last] - gains[last - 1];
            long effort = efforts[last] - efforts[last - 1];
            long part = lacking - gains[last - 1];
            boolean fits = Math.multiplyHigh(part, effort) == 0 && part * effort >= 0;
            return efforts[last - 1] + (fits ? (part * effort - 1) / gain + 1 : 0);
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
