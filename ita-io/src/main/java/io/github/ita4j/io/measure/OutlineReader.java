package io.github.ita4j.io.measure;

import io.github.ita4j.core.fault.Place;
import io.github.ita4j.io.table.TableCell;
import io.github.ita4j.io.table.TableDocument;
import io.github.ita4j.io.table.TableFormat;
import io.github.ita4j.io.table.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the measures of a document without tables that lists them with their fields, as ita4j writes plans: a line with number
 * and title, and lines below that begin with the name of a column and a colon. A list stands in the lines below its name.
 */
final class OutlineReader {
    private static final Pattern TITLE = Pattern.compile("([0-9๐-๙]{1,3}(?:\\.[0-9๐-๙]{1,3}){0,3})[ \\u00A0](\\S.*)");
    private static final Set<MeasureColumn> LISTS = Set.of(MeasureColumn.STEPS, MeasureColumn.CAUSE);
    private static final String BULLET = "- ";

    private final List<RowDraft> drafts = new ArrayList<>();
    private Optional<TableCell> theme = Optional.empty();
    private Optional<RowDraft> open = Optional.empty();
    private Optional<RowNumber> last = Optional.empty();
    private boolean hasFields;
    private String before = "";
    private boolean inOneLine;
    private Optional<MeasureColumn> list = Optional.empty();

    /** The measures that a document lists; each has a number and a title at least, and one field more. */
    List<RowDraft> read(TableDocument document) {
        for (TextBlock block : document.texts()) {
            // A page has a block for every line of a list; in text an empty line ends the list.
            if (document.format() != TableFormat.HTML || block.heading()) {
                list = Optional.empty();
            }
            for (String line : block.text().split("\n", -1)) {
                String entry = line.strip();
                boolean bullet = document.format() == TableFormat.MARKDOWN && entry.startsWith(BULLET);
                readLine(bullet ? entry.substring(BULLET.length()).strip() : entry, block.place());
            }
        }
        close();
        return drafts;
    }

    private void readLine(String entry, Place place) {
        int colon = entry.indexOf(':');
        Optional<MeasureColumn> label = colon < 0
                ? Optional.empty()
                : HeadingWords.find(entry.substring(0, colon)).filter(column -> column != MeasureColumn.GROUP);

        Matcher title = TITLE.matcher(entry);
        Optional<RowNumber> number = title.matches() ? RowNumber.alone(title.group(1)) : Optional.empty();
        boolean counts = number.isPresent()
                && (list.isEmpty() || last.filter(number.get()::follows).isPresent());
        String value = entry.substring(colon + 1).strip();
        Optional<RowNumber> below =
                label.filter(MeasureColumn.NUMBER::equals).flatMap(column -> RowNumber.alone(value));
        if (below.isPresent() && !before.isEmpty()) {
            // A table that is too wide for a text has the title of a row above its number, and lists in one line.
            begin(below.get(), before, place);
            inOneLine = true;
        } else if (label.isPresent() && open.isPresent()) {
            list = label.filter(LISTS::contains).filter(column -> value.isEmpty());
            add(label.get(), inOneLine && LISTS.contains(label.get()) ? value.replace("; ", "\n") : value, place);
            hasFields = true;
        } else if (counts) {
            begin(number.get(), title.group(2), place);
        } else if (DraftReader.isTheme(entry)) {
            close();
            theme = Optional.of(TableCell.of(place, entry));
        } else {
            list.ifPresent(column -> add(column, entry, place));
        }
        before = entry;
    }

    private void begin(RowNumber number, String title, Place place) {
        close();
        RowDraft draft = new RowDraft(place);
        draft.carry(MeasureColumn.NUMBER, TableCell.of(place, number.label()));
        draft.carry(MeasureColumn.MEASURE, TableCell.of(place, title));
        theme.ifPresent(words -> draft.carry(MeasureColumn.THEME, words));
        open = Optional.of(draft);
        last = Optional.of(number);
    }

    private void add(MeasureColumn column, String text, Place place) {
        TableCell cell = TableCell.of(place, text);
        open.filter(draft -> !text.isEmpty() && draft.fits(cell)).ifPresent(draft -> draft.carry(column, cell));
    }

    private void close() {
        open.filter(draft -> hasFields).ifPresent(drafts::add);
        open = Optional.empty();
        hasFields = false;
        inOneLine = false;
        list = Optional.empty();
    }
}
