package io.github.ita4j.io.table;

import io.github.ita4j.core.fault.Place;

/** What lay beyond a limit: where that began, and how much it was. */
final class BeyondLimit {
    private final Place place;
    private long times;
    private long cells;

    BeyondLimit(Place place) {
        this.place = place;
    }

    void add(long more) {
        times++;
        cells += more;
    }

    Place place() {
        return place;
    }

    long times() {
        return times;
    }

    long cells() {
        return cells;
    }
}
