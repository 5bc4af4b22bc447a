package io.github.ita4j.catalog.internal;

import static io.github.ita4j.catalog.validation.CatalogRule.INCONSISTENT;
import static io.github.ita4j.catalog.validation.CatalogRule.LIMIT_EXCEEDED;

import io.github.ita4j.catalog.internal.json.JsonValue;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.score.Fraction;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A catalogue file that has been read: the catalogue if the file is free of faults, else the faults.
 *
 * @param catalog the catalogue, or empty
 * @param faults everything that is wrong, in the order of the file
 * @param document the whole document, in which an overlay and its base have become one; empty if there is none
 */
public record CatalogFile(Optional<Catalog> catalog, List<Fault> faults, Optional<JsonValue> document) {
    /** With scores in hundredths a sum of shares of this size still fits into 63 bits. */
    private static final int MAX_SHARE_BITS = 48;

    /**
     * Reads a catalogue from a stream, which stays open: a whole one or an overlay.
     *
     * @param in the stream
     * @param shared the definitions that the catalogue may name without having them itself
     * @param bases the catalogues that an overlay may lie on
     * @param official whether it is one of ita4j's own catalogues
     * @return what was read
     * @throws IOException if the stream cannot be read
     */
    public static CatalogFile read(InputStream in, Definitions shared, WholeDocuments bases, boolean official)
            throws IOException {
        CatalogFaults faults = new CatalogFaults();
        return parse(CatalogFaults.READER.read(in, faults), shared, bases, official, faults);
    }

    /**
     * Reads anybody's own catalogue from text: a whole one or an overlay.
     *
     * @param text the text
     * @param shared the definitions that the catalogue may name without having them itself
     * @param bases the catalogues that an overlay may lie on
     * @return what was read
     */
    public static CatalogFile read(String text, Definitions shared, WholeDocuments bases) {
        CatalogFaults faults = new CatalogFaults();
        return parse(CatalogFaults.READER.read(text, faults), shared, bases, false, faults);
    }

    /**
     * Reads the document of a file that is known to be free of faults, such as one that comes with ita4j.
     *
     * @param in the stream, which stays open
     * @param bases the catalogues that it may lie on, if it is an overlay
     * @return the document, or what it stands for; empty if it is no JSON nevertheless
     * @throws IOException if the stream cannot be read
     */
    public static Optional<JsonValue> readDocument(InputStream in, WholeDocuments bases) throws IOException {
        CatalogFaults faults = new CatalogFaults();
        Optional<JsonValue> document = CatalogFaults.READER.read(in, faults);
        return document.isPresent() ? bases.whole(document.get(), new Values(faults)) : document;
    }

    /**
     * Reads a file of shared definitions and adds them.
     *
     * @param in the stream, which stays open
     * @param definitions what to add to
     * @return everything that is wrong, in the order of the file
     * @throws IOException if the stream cannot be read
     */
    public static List<Fault> readDefinitions(InputStream in, Definitions definitions) throws IOException {
        CatalogFaults faults = new CatalogFaults();
        Values values = new Values(faults, definitions.sources, false);
        Optional<JsonValue> document = CatalogFaults.READER.read(in, faults);
        if (document.isPresent()) {
            Members members = values.object(document.get());
            new DefinitionsParser(values, definitions).parse(members, "rules");
            members.done();
        }
        return faults.all();
    }

    private static CatalogFile parse(
            Optional<JsonValue> read,
            Definitions shared,
            WholeDocuments bases,
            boolean official,
            CatalogFaults faults) {
        Optional<Catalog> catalog = Optional.empty();
        Optional<JsonValue> whole = Optional.empty();
        try {
            if (read.isPresent() && CatalogParser.isSupported(read.get(), faults)) {
                JsonValue document = read.get();
                Definitions definitions = shared.copy();
                boolean thaiOnly = document.get("language").text().equals("th");
                Values values = new Values(faults, definitions.sources, thaiOnly);
                CatalogParser parser = new CatalogParser(new FileReading(values, definitions), official);
                whole = bases.whole(document, values);
                if (whole.isPresent()) {
                    catalog = parser.parse(whole.get());
                    catalog.ifPresent(made -> requireSharesThatFit(made, faults));
                } else {
                    parser.checkHead(document);
                }
            }
        } catch (IllegalArgumentException e) {
            // Whatever ita-core refuses should have been found before; this is the net below the rope.
            faults.add(CatalogFaults.fault(INCONSISTENT, "", "", Map.of("reason", String.valueOf(e.getMessage()))));
        }
        return new CatalogFile(faults.count() > 0 ? Optional.empty() : catalog, faults.all(), whole);
    }

    /** The shares of all leaves must have a common denominator that fits, or their sums could not be compared exactly. */
    private static void requireSharesThatFit(Catalog catalog, CatalogFaults faults) {
        BigInteger common = BigInteger.ONE;
        for (CriteriaNode leaf : catalog.tree().leaves()) {
            BigInteger next = leaf.points().dividedBy(Fraction.of(100)).denominator();
            common = common.multiply(next.divide(common.gcd(next)));
            if (common.bitLength() > MAX_SHARE_BITS) {
                String group = leaf.parent().orElse(leaf).code().code();
                Map<String, ?> shown = Map.of("node", group, "bits", MAX_SHARE_BITS);
                faults.add(CatalogFaults.fault(LIMIT_EXCEEDED, "shares", "", shown));
                return;
            }
        }
    }
}
