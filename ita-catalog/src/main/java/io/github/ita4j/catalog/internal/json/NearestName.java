package io.github.ita4j.catalog.internal.json;

import java.util.Collection;
import java.util.Optional;

/** Finds the name that somebody most likely meant. */
public final class NearestName {
    // Longer names are not worth the comparing, and must not make it slow.
    private static final int MAX_LENGTH = 60;

    private NearestName() {}

    /**
     * The name that a few strokes turn into a given one.
     *
     * @param wrong the name as found
     * @param known the names there are
     * @return the nearest one, or empty where none is near
     */
    public static Optional<String> find(String wrong, Collection<String> known) {
        if (wrong.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Optional<String> nearest = Optional.empty();
        int least = Math.max(1, wrong.length() / 3) + 1;
        for (String name : known) {
            if (Math.abs(name.length() - wrong.length()) < least) {
                int distance = distance(wrong, name);
                if (distance < least) {
                    least = distance;
                    nearest = Optional.of(name);
                }
            }
        }
        return nearest;
    }

    /**
     * A question to put before an advice.
     *
     * @param wrong the name as found
     * @param known the names there are
     * @return such as {@code "Did you mean 'weight'? "} with a space at the end, or empty text
     */
    public static String question(String wrong, Collection<String> known) {
        return find(wrong, known).map(name -> "Did you mean '" + name + "'? ").orElse("");
    }

    /** How many letters must be put in, taken out, changed, or swapped with their neighbour. */
    private static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int row = 0; row <= from.length(); row++) {
            cost[row][0] = row;
        }
        for (int column = 0; column <= to.length(); column++) {
            cost[0][column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            for (int column = 1; column <= to.length(); column++) {
                char here = from.charAt(row - 1);
                char there = to.charAt(column - 1);
                int least = cost[row - 1][column - 1] + (here == there ? 0 : 1);
                least = Math.min(least, Math.min(cost[row - 1][column], cost[row][column - 1]) + 1);
                boolean swapped =
                        row > 1 && column > 1 && here == to.charAt(column - 2) && there == from.charAt(row - 2);
                cost[row][column] = swapped ? Math.min(least, cost[row - 2][column - 2] + 1) : least;
            }
        }
        return cost[from.length()][to.length()];
    }
}
