package io.github.ita4j.io.table;

import io.github.ita4j.core.fault.Fault;
import java.util.Optional;

/** Whether the library is there that not everybody needs. */
final class Libraries {
    private Libraries() {}

    /** The fault to report where workbooks cannot be read. */
    static Optional<Fault> missingForXlsx() {
        try {
            Class.forName("org.apache.commons.compress.archivers.zip.ZipFile", false, Libraries.class.getClassLoader());
            return Optional.empty();
        } catch (ClassNotFoundException | LinkageError notThere) {
            return Optional.of(
                    Fault.of(TableCode.LIBRARY_MISSING, "xlsx").expected("org.apache.commons:commons-compress"));
        }
    }
}
