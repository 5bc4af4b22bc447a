package io.github.ita4j.io.sheet;

import io.github.ita4j.io.internal.RecordReader;
import java.util.Optional;

/**
 * What somebody says of a file that it does not say itself.
 *
 * @param sheet the sheet of a workbook
 * @param zeroToOne whether o-items are coded 1 and 0 where the ITA gives 100 and 0
 * @param points whether instruments have points of the total in place of scores from 0 to 100
 * @param encoding how the letters of a text are written
 */
record ReadOptions(Optional<String> sheet, boolean zeroToOne, boolean points, RecordReader.Encoding encoding) {
    static final ReadOptions NONE = new ReadOptions(Optional.empty(), false, false, RecordReader.Encoding.UNDECIDED);
}
