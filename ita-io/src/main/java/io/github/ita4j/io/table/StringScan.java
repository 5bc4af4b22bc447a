package io.github.ita4j.io.table;

import java.util.BitSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Counts the strings that the sheets of a workbook share, and marks the blank ones. */
final class StringScan implements XlsxScan.Events {
    private final BitSet blank;
    private int count;
    private boolean hasText;

    StringScan(BitSet blank) {
        this.blank = blank;
    }

    int count() {
        return count;
    }

    @Override
    public void event(XMLStreamReader reader, int event, int depth) {
        if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            hasText |= !reader.getText().isBlank();
        } else if (event == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals("si")) {
            hasText = false;
        } else if (event == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals("si")) {
            blank.set(count, !hasText);
            count++;
        }
    }
}
