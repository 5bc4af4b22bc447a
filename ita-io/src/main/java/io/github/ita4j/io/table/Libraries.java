package io.github.ita4j.io.table;

import io.github.ita4j.core.fault.Fault;
import java.util.Optional;

/** Whether the libraries are there that not everybody needs. */
final class Libraries {
    private Libraries() {}

    /** The fault to report where pages cannot be read. */
    static Optional<Fault> missingForHtml() {
        return isThere("org.jsoup.Jsoup")
                ? Optional.empty()
                : Optional.of(Fault.of(TableCode.LIBRARY_MISSING, "html").expected("org.jsoup:jsoup"));
    }

    /** The fault to report where workbooks cannot be read. */
    static Optional<Fault> missingForXlsx() {
        return isThere("org.apache.commons.compress.archivers.zip.ZipFile")
                ? Optional.empty()
                : Optional.of(
                        Fault.of(TableCode.LIBRARY_MISSING, "xlsx").expected("org.apache.commons:commons-compress"));
    }

    private static boolean isThere(String className) {
        try {
            Class.forName(className, false, Libraries.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError notThere) {
            return false;
        }
    }
}
