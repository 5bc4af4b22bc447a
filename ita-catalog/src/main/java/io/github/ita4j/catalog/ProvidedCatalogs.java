package io.github.ita4j.catalog;

import io.github.ita4j.catalog.internal.CatalogFaults;
import io.github.ita4j.catalog.internal.Log;
import io.github.ita4j.catalog.validation.CatalogRule;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.core.time.FiscalYear;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The catalogues that providers bring. All are read when one is first asked for, because only then is known what they
 * hold; a failure is not kept, so that the next call says it again. Thread-safe.
 */
final class ProvidedCatalogs {
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
        return Holder.INSTANCE;
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
        for (CatalogProvider provider : made()) {
            String name = provider.getClass().getName();
            for (String file : files(provider, name)) {
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
        try {
            providers.get().forEachRemaining(made::add);
        } catch (ServiceConfigurationError | LinkageError e) {
            // Its message names the class and the file that names the class.
            throw failed("A provider of catalogues", e);
        }
        return made;
    }

    private static List<String> files(CatalogProvider provider, String name) {
        try {
            return List.copyOf(provider.files());
        } catch (RuntimeException | LinkageError e) {
            throw failed("The provider " + name, e);
        }
    }

    private static Catalog read(CatalogProvider provider, String name, String file) {
        CatalogReading reading;
        try (InputStream in = provider.open(file)) {
            reading = CatalogReader.read(in);
        } catch (IOException | RuntimeException | LinkageError e) {
            throw failed("The catalogue '" + file + "' of the provider " + name, e);
        }
        return reading.catalog()
                .orElseThrow(() -> new InvalidCatalogException(
                        "The catalogue '" + file + "' of the provider " + name + " cannot be used; the file has "
                                + reading.faults().size() + " fault(s):",
                        reading.faults()));
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
            Fault fault = CatalogFaults.fault(
                    CatalogRule.IDENTITY_TAKEN,
                    "provided",
                    "/edition",
                    Texts.values("edition", catalog.edition(), "year", catalog.fiscalYear(), "source", source));
            throw new InvalidCatalogException(
                    "The catalogue " + provided.source() + " cannot be used:", List.of(fault));
        });
    }

    private static InvalidCatalogException failed(String what, Throwable cause) {
        String reason =
                Optional.ofNullable(cause.getMessage()).map(text -> ": " + text).orElse("");
        String error = cause.getClass().getSimpleName() + reason;
        Fault fault = CatalogFaults.fault(CatalogRule.PROVIDER_FAILED, "", "", Map.of("error", error));
        InvalidCatalogException exception = new InvalidCatalogException(what + " cannot be used:", List.of(fault));

        exception.initCause(cause);
        return exception;
    }

    /** Filled when first used, once, by the rules of class loading. */
    private static final class Holder {
        // Not the loader of whichever thread comes first: what is found must not depend on who asks.
        static final ProvidedCatalogs INSTANCE = new ProvidedCatalogs(
                () -> ServiceLoader.load(CatalogProvider.class, CatalogProvider.class.getClassLoader())
                        .iterator());
    }
}
