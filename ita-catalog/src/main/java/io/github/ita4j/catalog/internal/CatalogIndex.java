package io.github.ita4j.catalog.internal;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalYear;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of catalogue files in a folder. A file is named after its edition and its fiscal year:
 * {@code nacc-2566.json}.
 */
public final class CatalogIndex {
    private static final Pattern NAME = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)-([0-9]{4})\\.json");

    private CatalogIndex() {}

    /**
     * Reads an index such as {@code {"catalogs": ["nacc-2566.json"]}}.
     *
     * @param in the stream, which stays open
     * @param edition the edition wanted
     * @return the names of the files of that edition by fiscal year
     * @throws IOException if the stream cannot be read
     * @throws IllegalStateException if the index is broken
     */
    public static SortedMap<FiscalYear, String> read(InputStream in, String edition) throws IOException {
        CatalogFaults faults = new CatalogFaults();
        Optional<JsonValue> document = CatalogFaults.READER.read(in, faults);
        List<JsonValue> names = List.of();
        if (document.isPresent()) {
            Members members = new Values(faults).object(document.get());
            members.need("catalogs");
            names = members.findList("catalogs");
            members.done();
        }
        SortedMap<FiscalYear, String> files = new TreeMap<>();
        for (JsonValue name : names) {
            Matcher matcher = NAME.matcher(name.text());
            if (!matcher.matches()) {
                throw new IllegalStateException("The index of catalogues names " + name.describe()
                        + ": write an edition and a year, such as nacc-2566.json.");
            }
            if (matcher.group(1).equals(edition)) {
                files.put(FiscalYear.parse(matcher.group(2)), name.text());
            }
        }
        if (faults.count() > 0) {
            throw new IllegalStateException(
                    "The index of catalogues is broken: " + faults.all().get(0).message(Language.ENGLISH));
        }
        return Collections.unmodifiableSortedMap(files);
    }
}
