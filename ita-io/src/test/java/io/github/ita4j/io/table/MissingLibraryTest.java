package io.github.ita4j.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ita4j.io.cli.TestClassPath;
import io.github.ita4j.io.sheet.CatalogSource;
import io.github.ita4j.io.sheet.ScoreFileReader;
import io.github.ita4j.io.sheet.ScoreReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Without an optional library the reader says which one to add, and reads everything else. */
class MissingLibraryTest {
    /** The class path of the tests without some packages. */
    private static final class Without extends URLClassLoader {
        private final List<String> packages;

        Without(List<String> packages) throws MalformedURLException {
            super(TestClassPath.urls(), ClassLoader.getPlatformClassLoader());
            this.packages = packages;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (packages.stream().anyMatch(name::startsWith)) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }

    private static String read(List<String> without, String name, byte[] content)
            throws IOException, ReflectiveOperationException {
        try (Without loader = new Without(without)) {
            Class<?> type = loader.loadClass(TableFileReader.class.getName());
            Object reader = type.getMethod("of").invoke(null);
            Method read = type.getMethod("read", InputStream.class, String.class);
            return read.invoke(reader, new ByteArrayInputStream(content), name).toString();
        } catch (InvocationTargetException thrown) {
            throw new AssertionError("The reader must not throw.", thrown.getCause());
        }
    }

    @Test
    void aWorkbookNeedsCommonsCompress() throws IOException, ReflectiveOperationException {
        byte[] workbook = Workbooks.ofRows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", "");
        assertThat(read(List.of("org.apache.commons."), "plan.xlsx", workbook))
                .contains("LIBRARY_MISSING")
                .contains("Workbooks (.xlsx) cannot be read without the library 'org.apache.commons:commons-compress'");
        assertThat(read(List.of("org.dhatim."), "plan.xlsx", workbook)).contains("text=มาตรการ");
    }

    @Test
    void documentsNeedJsoup() throws IOException, ReflectiveOperationException {
        for (String text : List.of("<table><tr><td>มาตรการ</td></tr></table>", "มาตรการ,ก\n")) {
            assertThat(read(List.of("org.jsoup."), "plan", text.getBytes(StandardCharsets.UTF_8)))
                    .contains("LIBRARY_MISSING")
                    .contains("Tables of documents cannot be read without the library 'org.jsoup:jsoup'");
        }
    }

    /** A service that takes score files brings Jackson and FastCSV, and nothing of the rest. */
    @Test
    void scoreFilesNeedNoOptionalLibrary() throws IOException, ReflectiveOperationException {
        List<String> optional =
                List.of("org.jsoup.", "picocli.", "gg.jte.", "org.apache.commons.", "org.dhatim.", "tools.jackson.");
        try (Without loader = new Without(optional)) {
            Object source = loader.loadClass(CatalogSource.class.getName())
                    .getMethod("shipped")
                    .invoke(null);
            Class<?> type = loader.loadClass(ScoreFileReader.class.getName());
            Object reader = type.getMethod("forYears", loader.loadClass(CatalogSource.class.getName()))
                    .invoke(null, source);
            Method read = type.getMethod("readText", String.class, String.class);
            assertThat(read.invoke(reader, "fiscalYear,code,score\n2566,o12,0\n", "a.csv")
                            .toString())
                    .contains("o12=0")
                    .contains("faults=[]");
            Object sheets = read.invoke(reader, "{\"fiscalYear\": 2566, \"scores\": {\"o12\": 100}}", "a.json");
            assertThat(sheets.toString()).contains("o12=100").contains("faults=[]");
            Class<?> mapper = loader.loadClass(ObjectMapper.class.getName());
            assertThat(mapper.getMethod("writeValueAsString", Object.class)
                            .invoke(
                                    mapper.getConstructor().newInstance(),
                                    ((List<?>) loader.loadClass(ScoreReading.class.getName())
                                                    .getMethod("sheets")
                                                    .invoke(sheets))
                                            .get(0))
                            .toString())
                    .contains("\"o12\":100");
        }
    }
}
