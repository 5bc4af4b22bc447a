package io.github.ita4j.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.io.cli.TestClassPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URLClassLoader;
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
}
