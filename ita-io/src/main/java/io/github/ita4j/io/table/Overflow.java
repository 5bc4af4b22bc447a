package io.github.ita4j.io.table;

/** What lay beyond a limit: where that began, and how much it was. */
final class Overflow {
    private final TablePlace place;
    private long times;
    private long cells;

    Overflow(TablePlace place) {
        this.place = place;
    }

    void add(long more) {
        times++;
        cells += more;
    }

    TablePlace place() {
        return place;
    }

    long times() {
        return times;
    }

    long cells() {
        return cells;
    }
}
