package io.github.ita4j.catalog;

import io.github.ita4j.catalog.internal.CatalogFaults;
import io.github.ita4j.catalog.internal.CatalogFile;
import io.github.ita4j.catalog.internal.CatalogIndex;
import io.github.ita4j.catalog.internal.Definitions;
import io.github.ita4j.catalog.internal.Log;
import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.catalog.internal.overlay.BaseCatalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalYear;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Catalogues in a folder of resources. An index names the files, so that the class path need not be searched; each file
 * is read when it is first asked for. They are also what overlays lie on. Thread-safe.
 */
final class ShippedCatalogs {
    private static final String FOLDER = "/io/github/ita4j/catalog/data/";
    private static final String GRADE_SCALES = "grade-scales.json";

    /** The edition of all of them. */
    static final String EDITION = "nacc";

    // The later files name what the earlier ones define.
    private static final List<String> DEFINITIONS = List.of(
            "sources.json",
            "themes.json",
            "unit-kinds.json",
            "topics.json",
            "answer-scales.json",
            GRADE_SCALES,
            "rules.json");

    /** Filled when first used, once, by the rules of class loading. */
    private static final ShippedCatalogs INSTANCE = new ShippedCatalogs(FOLDER);

    private final String folder;
    private final SortedMap<FiscalYear, String> files;
    private final Map<FiscalYear, Catalog> catalogs = new ConcurrentHashMap<>();
    private final Map<String, JsonValue> documents = new ConcurrentHashMap<>();
    private final Definitions definitions;

    /**
     * The catalogues of a folder, which is named as {@link Class#getResourceAsStream(String)} wants it, with a slash at
     * the end.
     */
    ShippedCatalogs(String folder) {
        this.folder = folder;
        this.files = read("index.json", in -> CatalogIndex.read(in, EDITION));
        this.definitions = new Definitions();
        for (String file : DEFINITIONS) {
            requireNoFaults(file, read(file, in -> CatalogFile.readDefinitions(in, definitions)));
        }
    }

    /** The catalogues of the library itself. */
    static ShippedCatalogs instance() {
        return INSTANCE;
    }

    List<FiscalYear> years() {
        return List.copyOf(files.keySet());
    }

    /** The definitions that all catalogues share; not to be changed. */
    Definitions definitions() {
        return definitions;
    }

    /** What overlays may lie on: every catalogue and the grade scales that all share. */
    BaseCatalogs bases() {
        return new Bases(files);
    }

    Catalog forYear(FiscalYear year) {
        String file = files.get(year);
        if (file == null) {
            throw new UnknownCatalogException(year, years());
        }
        // Two threads that ask for one year at once wait for one reading, and get one object.
        return catalogs.computeIfAbsent(year, y -> load(y, file));
    }

    private Catalog load(FiscalYear year, String file) {
        long start = System.nanoTime();
        CatalogFile read = read(file, in -> CatalogFile.read(in, definitions, earlier(year), true));
        requireNoFaults(file, read.faults());
        Catalog catalog = read.catalog().orElseThrow();
        if (!catalog.fiscalYear().equals(year) || !catalog.edition().equals(EDITION)) {
            throw new IllegalStateException(folder + file + " holds the catalogue " + catalog.edition() + " of "
                    + catalog.fiscalYear() + ": its name must be the one of what it holds.");
        }
        Log.loaded(catalog.stamp(), "ita4j", start);
        return catalog;
    }

    /** A shipped overlay lies on an earlier year: so it cannot lie on itself, nor two on each other. */
    private BaseCatalogs earlier(FiscalYear year) {
        return new Bases(files.headMap(year));
    }

    /** Catalogues that overlays may lie on, with their files. */
    private final class Bases implements BaseCatalogs {
        private final SortedMap<FiscalYear, String> files;

        private Bases(SortedMap<FiscalYear, String> files) {
            this.files = files;
        }

        @Override
        public LocalizedText names() {
            return LocalizedText.of(names(Language.THAI), names(Language.ENGLISH));
        }

        private String names(Language language) {
            return files.keySet().stream()
                    .map(year -> CatalogFaults.text("edition-of-year", "edition", EDITION, "year", year)
                            .in(language))
                    .collect(Collectors.joining(", "));
        }

        @Override
        public Optional<JsonValue> find(FiscalYear year, String edition) {
            return Optional.ofNullable(files.get(year))
                    .filter(file -> edition.equals(EDITION))
                    .map(file -> document(file, earlier(year)));
        }

        @Override
        public Optional<JsonValue> gradeScale(String code) {
            return document(GRADE_SCALES, this).get("gradeScales").elements().stream()
                    .filter(scale -> scale.get("code").text().equals(code))
                    .findFirst();
        }
    }

    /** A file as a whole document, for those who make something else of it. */
    private JsonValue document(String file, BaseCatalogs bases) {
        JsonValue known = documents.get(file);
        // Not computed within the map: an overlay asks for the document of its base meanwhile.
        if (known != null) {
            return known;
        }
        JsonValue document =
                read(file, in -> CatalogFile.readDocument(in, bases)).orElseThrow();
        JsonValue earlier = documents.putIfAbsent(file, document);
        return earlier == null ? document : earlier;
    }

    private <T> T read(String file, ResourceReader<T> reader) {
        try (InputStream in = ShippedCatalogs.class.getResourceAsStream(folder + file)) {
            if (in == null) {
                throw new IllegalStateException(
                        folder + file + " is not on the class path: ita-catalog must be there with its resources.");
            }
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + file + " cannot be read.", e);
        }
    }

    private void requireNoFaults(String file, List<Fault> faults) {
        if (!faults.isEmpty()) {
            List<String> lines = new ArrayList<>();
            lines.add(folder + file + " is broken, which is a fault of ita4j; please report it:");
            faults.forEach(fault -> lines.add(fault.report()));
            throw new IllegalStateException(String.join("\n", lines));
        }
    }

    @FunctionalInterface
    private interface ResourceReader<T> {
        T read(InputStream in) throws IOException;
    }
}
