package io.github.ita4j.io.measure;

import io.github.ita4j.io.table.TablePlace;

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

    private final Notices notices;
    private int left = MOST;
    private long carried;

    Parts(Notices notices) {
        this.notices = notices;
    }

    /** How many more parts can be made; at least one, for a text is a part itself. */
    int left() {
        return Math.max(1, left);
    }

    void take(int parts) {
        left -= parts;
    }

    /** Whether texts may still be looked into, or must be kept as they are. */
    boolean isLeft(TablePlace place) {
        if (left <= 0) {
            tooMany(place);
        }
        return left > 0;
    }

    void tooMany(TablePlace place) {
        notices.addOnce(
                ImportNotice.Code.TOO_MANY_PARTS,
                place,
                "",
                "The document has more than " + MOST
                        + " steps, codes and units: from here on text was kept in one piece;" + " split the document.");
    }

    /** Whether the text of a merged cell may be copied once more. */
    boolean carries(String text, TablePlace place) {
        if (carried + text.length() > MOST_CARRIED) {
            notices.addOnce(
                    ImportNotice.Code.TOO_MUCH_CARRIED,
                    place,
                    "",
                    "Merged cells reach over more than " + MOST_CARRIED + " characters of text: from here on it stands"
                            + " in the first of their rows alone; split the document.");
            return false;
        }
        carried += text.length();
        return true;
    }
}
