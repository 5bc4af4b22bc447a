package io.github.ita4j.catalog;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Brings catalogues of other editions with a jar: those of schools, hospitals, colleges. A provider says where its
 * files are; what is in them is data, in the form that {@link CatalogReader} reads, whole catalogues and overlays
 * alike.
 *
 * <pre>{@code
 * public final class SchoolCatalogs implements CatalogProvider {
 *     @Override
 *     public List<String> files() {
 *         return List.of("school-2568.json", "school-2569.json"); // beside this class
 *     }
 * }
 * }</pre>
 *
 * <p>The class needs a public constructor without parameters, and its name in the file {@code
 * META-INF/services/io.github.ita4j.catalog.CatalogProvider} of the jar. {@link Catalogs#find} then finds its
 * catalogues by fiscal year and edition.
 *
 * <p>A provider's catalogue is never {@linkplain io.github.ita4j.core.criteria.Catalog#official() official}. Each needs
 * an edition of its own: together with the fiscal year it must be neither one that comes with ita4j nor another
 * provider's. A provider that is broken is never skipped in silence: everything that asks providers throws an
 * {@link InvalidCatalogException} that names it.
 *
 * <p>Implementations may be called from any thread, one call at a time, and need not remember anything.
 */
public interface CatalogProvider {
    /**
     * The files with catalogues.
     *
     * @return names of resources, as {@link Class#getResourceAsStream(String)} of this provider's class wants them:
     *     relative to its package, or from the root with a slash
     */
    List<String> files();

    /**
     * Opens a file. To be overridden by those whose files are not resources, or are in a named module that does not
     * open their package.
     *
     * @param file one of {@link #files()}
     * @return the contents, which the caller closes
     * @throws IOException if the file is not there or cannot be opened
     */
    default InputStream open(String file) throws IOException {
        InputStream in = getClass().getResourceAsStream(file);
        if (in == null) {
            throw new FileNotFoundException("there is no resource '" + file + "' for "
                    + getClass().getName()
                    + "; names are relative to its package, or begin with a slash");
        }
        return in;
    }
}
