package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.time.FiscalYear;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading ahead changes nothing but the time: neither the catalogue, nor what is written, nor the status. */
class CatalogPreloadTest {
    private static final int THREADS = 8;
    private static final String SCORES = "code,score\noverall,84.99\no8,0\n";

    @TempDir
    Path folder;

    /** The classes are loaded anew each time, so that nothing has been read before. */
    @RepeatedTest(3)
    void allWhoAskAtOnceGetOneCatalogue() throws Exception {
        try (URLClassLoader anew = new URLClassLoader(TestClassPath.urls(), ClassLoader.getPlatformClassLoader())) {
            Method start = anew.loadClass(CatalogPreload.class.getName()).getDeclaredMethod("start", String[].class);
            start.setAccessible(true);
            Class<?> years = anew.loadClass(FiscalYear.class.getName());
            Object year = years.getMethod("ofBuddhist", int.class).invoke(null, 2566);
            Method forYear = anew.loadClass(Catalogs.class.getName()).getMethod("forYear", years);
            Set<Object> catalogs = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Object catalog : atOnce(() -> {
                start.invoke(null, (Object) new String[] {"assess", "scores.csv", "--year", "2566"});
                return forYear.invoke(null, year);
            })) {
                catalogs.add(catalog);
            }
            assertThat(catalogs).hasSize(1);
        }
    }

    private static List<Object> atOnce(Callable<Object> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier all = new CyclicBarrier(THREADS);
            List<Future<Object>> asked = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                asked.add(threads.submit(() -> {
                    all.await();
                    return work.call();
                }));
            }
            List<Object> got = new ArrayList<>();
            for (Future<Object> future : asked) {
                got.add(future.get());
            }
            return got;
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "assess - --year",
                "assess - --year 2562",
                "assess - --year 2566 --lang en",
                "explain - --year 2568 --agency 2566",
                "diff 2566 2568",
            })
    void theProgramDoesWhatItDoesWithoutIt(String command) throws Exception {
        String[] args = command.isEmpty() ? new String[0] : command.split(" ");
        assertThat(main(List.of(), args)).isEqualTo(Program.withInput(SCORES, args));
    }

    /** A catalogue that cannot be read is told of by the command that needs it, once, and by no other. */
    @Test
    void whatCannotBeReadAheadIsNotToldTwice() throws Exception {
        Path data = Files.createDirectories(folder.resolve("io/github/ita4j/catalog/data"));
        Files.writeString(data.resolve("nacc-2566.json"), "{");
        // Looked through before the class path.
        List<String> broken = List.of("-Xbootclasspath/a:" + folder);
        String[] other = {"explain", "-", "--year", "2568", "--agency", "2566"};
        assertThat(main(broken, other)).isEqualTo(Program.withInput(SCORES, other));

        Program run = main(broken, "assess", "-", "--year", "2566");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errorLines())
                .singleElement()
                .asString()
                .startsWith("ita: This is a fault of ita itself, please report it: ")
                .contains("nacc-2566.json is broken");
    }

    /** The program with all that it does before the commands, in a JVM of its own. */
    private Program main(List<String> jvmOptions, String... args) throws Exception {
        Path in = Files.writeString(folder.resolve("in"), SCORES);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder program = TestClassPath.java(jvmOptions, Ita.class, args)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        program.environment().put("LC_ALL", "en_US.UTF-8");
        int status = program.start().waitFor();
        return new Program(status, Files.readString(out), Files.readString(err));
    }
}
