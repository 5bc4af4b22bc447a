package io.github.ita4j.io.sheet;

import io.github.ita4j.core.sheet.ScoreSheet;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Sheets that are finished, in the order in which their agencies first appear.
 *
 * @param ready the sheets that nobody has taken yet
 * @param gathering whether all sheets of the file are gathered, so that the rows of an agency may stand anywhere
 */
record SheetQueue(Deque<ScoreSheet> ready, boolean gathering) {
    static SheetQueue of(boolean gathering) {
        return new SheetQueue(new ArrayDeque<>(), gathering);
    }
}
