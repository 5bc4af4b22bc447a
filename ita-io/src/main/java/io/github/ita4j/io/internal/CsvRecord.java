package io.github.ita4j.io.internal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.util.List;

/** Takes the records of a CSV file apart, all in the same way. Not thread-safe. */
public final class CsvRecord {
    private final CsvReader.CsvReaderBuilder csv;

    /**
     * For files with a separator.
     *
     * @param separator what separates the fields
     */
    public CsvRecord(char separator) {
        this.csv = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .detectBomHeader(false);
    }

    /**
     * The fields of a record.
     *
     * @param text the record without its line end
     * @param most the most fields it may have
     * @return the fields, as they are written
     * @throws de.siegmar.fastcsv.reader.CsvParseException if its quotation marks are not those of a record, or it has
     *     more fields
     */
    public List<String> fields(String text, int most) {
        CsvRecordHandler handler = CsvRecordHandler.builder().maxFields(most).build();
        return csv.ofSingleCsvRecord(handler, text).getFields();
    }
}
