package io.github.ita4j.catalog;

import io.github.ita4j.catalog.internal.CatalogFaults;
import io.github.ita4j.catalog.internal.Log;
import io.github.ita4j.catalog.validation.CatalogRule;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.core.time.FiscalYear;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The catalogues that providers bring. All are read when one is first asked for, because only then is known what they
 * hold; a failure is not kept, so that the next call says it again. Thread-safe.
 */
final class ProvidedCatalogs {
    /** Not by the loader of whichever thread comes first: what is found must not depend on who asks. */
    private static final ProvidedCatalogs INSTANCE =
            new ProvidedCatalogs(() -> ServiceLoader.load(CatalogProvider.class, CatalogProvider.class.getClassLoader())
                    .iterator());

    private final Supplier<Iterator<CatalogProvider>> providers;
    private @Nullable Map<Key, Provided> catalogs;

    private record Key(FiscalYear year, String edition) {}

    /** A catalogue and the words for where it comes from. */
    private record Provided(String source, Catalog catalog) {}

    ProvidedCatalogs(Supplier<Iterator<CatalogProvider>> providers) {
        this.providers = providers;
    }

    /** The catalogues of the providers that the class loader of the library sees. */
    static ProvidedCatalogs instance() {
        return INSTANCE;
    }

    Optional<Catalog> find(FiscalYear year, String edition) {
        return Optional.ofNullable(catalogs().get(new Key(year, edition))).map(Provided::catalog);
    }

    List<String> editions(FiscalYear year) {
        return catalogs().keySet().stream()
                .filter(key -> key.year().equals(year))
                .map(Key::edition)
                .sorted()
                .toList();
    }

    private synchronized Map<Key, Provided> catalogs() {
        if (catalogs == null) {
            try {
                catalogs = load();
            } catch (InvalidCatalogException e) {
                Log.failed(e);
                throw e;
            }
        }
        return catalogs;
    }

    private Map<Key, Provided> load() {
        Map<Key, Provided> loaded = new LinkedHashMap<>();
        for (CatalogProvider provider : attempt("A provider of catalogues", "", this::made)) {
            String name = provider.getClass().getName();
            for (String file : attempt("The provider " + name, name, () -> List.copyOf(provider.files()))) {
                long start = System.nanoTime();
                Catalog catalog = read(provider, name, file);
                add(new Provided("'" + file + "' of the provider " + name, catalog), loaded);
                Log.loaded(catalog.stamp(), "the provider " + name, start);
            }
        }
        return loaded;
    }

    private List<CatalogProvider> made() {
        List<CatalogProvider> made = new ArrayList<>();
        providers.get().forEachRemaining(made::add);
        return made;
    }

    private static Catalog read(CatalogProvider provider, String name, String file) {
        String place = name + "/" + file;
        String what = "The catalogue '" + file + "' of the provider " + name;
        CatalogReading reading = attempt(what, place, () -> {
            try (InputStream in = provider.open(file)) {
                return CatalogReader.read(in);
            }
        });
        return reading.catalog()
                .orElseThrow(() -> new InvalidCatalogException(
                        what + " cannot be used; the file has "
                                + reading.faults().size() + " fault(s):",
                        reading.faults().stream()
                                .map(fault -> fault.at(fault.place().withFile(place)))
                                .toList()));
    }

    /** What a provider fails with names the class, and the file that names the class. */
    private static <T> T attempt(String what, String place, Callable<T> action) {
        try {
            return action.call();
        } catch (Exception | LinkageError | ServiceConfigurationError e) {
            throw failed(what, place, e);
        }
    }

    private static void add(Provided provided, Map<Key, Provided> loaded) {
        Catalog catalog = provided.catalog();
        boolean shipped = catalog.edition().equals(ShippedCatalogs.EDITION)
                && Catalogs.years().contains(catalog.fiscalYear());
        Optional<String> taken = shipped
                ? Optional.of("ita4j itself")
                : Optional.ofNullable(loaded.putIfAbsent(new Key(catalog.fiscalYear(), catalog.edition()), provided))
                        .map(Provided::source);
        taken.ifPresent(source -> {
            Map<String, Object> shown =
                    Texts.values("edition", catalog.edition(), "year", catalog.fiscalYear(), "source", source);
            Fault fault = CatalogFaults.fault(CatalogRule.IDENTITY_TAKEN, "provided", "/edition", shown);
            throw new InvalidCatalogException(
                    "The catalogue " + provided.source() + " cannot be used:", List.of(fault));
        });
    }

    private static InvalidCatalogException failed(String what, String place, Throwable cause) {
        String reason =
                Optional.ofNullable(cause.getMessage()).map(text -> ": " + text).orElse("");
        String error = cause.getClass().getSimpleName() + reason;
        Fault fault = CatalogFaults.fault(CatalogRule.PROVIDER_FAILED, "", "", Map.of("error", error));
        InvalidCatalogException exception =
                new InvalidCatalogException(what + " cannot be used:", List.of(fault.at(Place.of(place))));

        exception.initCause(cause);
        return exception;
    }
}
