package io.github.ita4j.io.cli;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** The class path of the tests, for programs in a JVM or a class loader of their own. */
public final class TestClassPath {
    private static final String PATH = System.getProperty("java.class.path");

    private TestClassPath() {}

    /** A program in a JVM of its own, to be started; its streams are pipes until they are led elsewhere. */
    public static ProcessBuilder java(List<String> jvmOptions, Class<?> program, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", PATH, program.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command);
    }

    /** Its places, for a class loader. */
    public static URL[] urls() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        StringTokenizer places = new StringTokenizer(PATH, File.pathSeparator);
        while (places.hasMoreTokens()) {
            urls.add(Path.of(places.nextToken()).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }
}
