package io.github.ita4j.io.table;

import java.util.Optional;

/** Whether the libraries are there that not everybody needs. */
final class Libraries {
    private Libraries() {}

    /** The failure to report where pages cannot be read. */
    static Optional<TableFailure.Builder> missingForHtml() {
        return isThere("org.jsoup.Jsoup")
                ? Optional.empty()
                : Optional.of(TableFaults.libraryMissing("org.jsoup:jsoup", "HTML tables"));
    }

    /** The failure to report where workbooks cannot be read. */
    static Optional<TableFailure.Builder> missingForXlsx() {
        return isThere("org.apache.commons.compress.archivers.zip.ZipFile")
                ? Optional.empty()
                : Optional.of(TableFaults.libraryMissing("org.apache.commons:commons-compress", "Workbooks (.xlsx)"));
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
