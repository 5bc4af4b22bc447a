package io.github.ita4j.core.time;

import io.github.ita4j.core.time.PeriodText.PeriodProblem;
import io.github.ita4j.core.time.PeriodWord.Kind;
import java.util.List;

/** A place in a list of words that moves forward. Not thread-safe. */
final class WordCursor {
    private final List<PeriodWord> words;
    private int next;

    WordCursor(List<PeriodWord> words) {
        this.words = words;
    }

    boolean atEnd() {
        return next == words.size();
    }

    boolean at(Kind kind) {
        return at(kind, 0);
    }

    boolean at(Kind kind, int ahead) {
        return next + ahead < words.size() && words.get(next + ahead).kind() == kind;
    }

    boolean skip(Kind kind) {
        if (at(kind)) {
            next++;
            return true;
        }
        return false;
    }

    PeriodWord take(Kind kind) {
        if (!at(kind)) {
            throw new NoPeriodException(PeriodProblem.NOT_A_PERIOD);
        }
        return words.get(next++);
    }
}
