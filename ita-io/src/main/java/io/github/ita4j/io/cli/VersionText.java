package io.github.ita4j.io.cli;

import io.github.ita4j.catalog.Catalogs;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine.IVersionProvider;

/** The two versions: of the program, and of each catalogue's data. */
final class VersionText implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Objects.requireNonNullElse(Ita.class.getPackage().getImplementationVersion(), "(development)");
        Stream<String> catalogs = Catalogs.years().stream()
                .map(year -> Catalogs.forYear(year).stamp())
                .map(stamp -> "catalogue " + stamp.fiscalYear() + " " + stamp.edition() + " " + stamp.version());
        return Stream.concat(Stream.of("ita " + version), catalogs).toArray(String[]::new);
    }
}
