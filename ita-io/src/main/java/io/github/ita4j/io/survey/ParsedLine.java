package io.github.ita4j.io.survey;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;

/** Hands the fields that the CSV parser finds in a line to a row. The bytes of the file come one in each char. */
final class ParsedLine extends CsvCallbackHandler<ResponseRow> {
    private final ResponseRow row;
    private byte[] bytes = new byte[256];
    private int fields;

    ParsedLine(ResponseRow row) {
        this.row = row;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        fields = 0;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        fields++;
        if (length > bytes.length) {
            bytes = new byte[2 * length];
        }
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) buffer[offset + i];
        }
        row.add(bytes, 0, length);
    }

    @Override
    protected ResponseRow buildRecord() {
        return row;
    }

    @Override
    protected RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return fields;
    }

    @Override
    protected void setEmpty() {
        // An empty line is never given to the parser.
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        // There are no comment lines.
    }
}
