package io.github.ita4j.io.cli;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.CatalogStamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The two versions: of the program, and of each catalogue's data. */
final class VersionText implements IVersionProvider {
    @Override
    public String[] getVersion() {
        List<String> lines = new ArrayList<>();
        lines.add("ita "
                + Optional.ofNullable(Ita.class.getPackage().getImplementationVersion())
                        .orElse("(development)"));
        Catalogs.years().stream()
                .map(year -> Catalogs.forYear(year).stamp())
                .map(VersionText::line)
                .forEach(lines::add);
        return lines.toArray(String[]::new);
    }

    private static String line(CatalogStamp stamp) {
        return "catalogue " + stamp.fiscalYear() + " " + stamp.edition() + " " + stamp.version();
    }
}
