package io.github.ita4j.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;

/** Whichever thread comes first, and however many come at once: there is one catalogue of a year. */
class CatalogsRaceTest {
    @RepeatedTest(3)
    void threadsThatUseTheLibraryFirstGetTheSame() throws Exception {
        try (URLClassLoader fresh = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            Callable<?> firstUse = (Callable<?>) fresh.loadClass(FirstUse.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            assertThat(firstUse.getClass()).isNotEqualTo(FirstUse.class);
            assertThat(firstUse.call())
                    .isEqualTo(Map.of(
                            "catalogue of 2567", 1,
                            "catalogue of 2568", 1,
                            "catalogue of 2569", 1,
                            "years", 1,
                            "crosswalk", 1,
                            "answers", 8));
        }
    }

    private static URL[] classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(CatalogsRaceTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry, e);
        }
    }
}
