package io.github.ita4j.io.measure;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * How much may be made of the text of one document. A text of a few megabytes could be split into millions of steps or
 * codes, and a merged cell copied into thousands of rows; no document of measures comes near these limits.
 */
final class Parts {
    /** The most steps, results, codes and units of a document together. */
    static final int MOST = 100_000;

    /** The most characters of merged cells that are copied into the rows they reach into. */
    static final int MOST_CARRIED = 5_000_000;

    /** The most characters of one measure, or of the progress of one item. */
    static final int LONGEST = 100_000;

    private final Faults notices;
    private int left = MOST;
    private long carried;

    Parts(Faults notices) {
        this.notices = notices;
    }

    /** Makes parts of a text, as many as are left but at least one, for a text is a part itself; the place is that of the last. */
    <T> List<T> take(IntFunction<List<T>> make, Function<T, Place> place) {
        int most = Math.max(1, left);
        List<T> made = make.apply(most);
        take(made.size());
        if (made.size() == most) {
            tooMany(place.apply(made.get(most - 1)));
        }
        return made;
    }

    void take(int parts) {
        left -= parts;
    }

    /** Whether texts may still be looked into, or must be kept as they are. */
    boolean isLeft(Place place) {
        if (left <= 0) {
            tooMany(place);
        }
        return left > 0;
    }

    private void tooMany(Place place) {
        notices.addOnce(Fault.of(MeasureCode.TOO_MANY_PARTS, place).with("most", MOST));
    }

    /** Whether the text of a merged cell may be copied once more. */
    boolean carries(String text, Place place) {
        if (carried + text.length() > MOST_CARRIED) {
            notices.addOnce(Fault.of(MeasureCode.TOO_MUCH_CARRIED, place).with("most", MOST_CARRIED));
            return false;
        }
        carried += text.length();
        return true;
    }
}
