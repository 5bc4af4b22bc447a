package io.github.ita4j.io.table;

import io.github.ita4j.io.table.XlsxPackage.Refused;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through the XML of a workbook before it is read: refuses what could do harm, finds the merged cells, which the
 * library does not tell, and counts the cells, so that none can be lost unseen.
 */
final class XlsxScan {
    private static final String MAIN_TYPE = "sheet.main+xml";
    private static final String MACRO_TYPE = "sheet.macroenabled.main+xml";

    private static final String STRINGS_TYPE = "sharedstrings+xml";

    private final XlsxPackage workbook;
    private final TableLimits limits;
    private final XMLInputFactory xml;

    private String workbookPart = "xl/workbook.xml";
    private String stringsPart = "xl/sharedStrings.xml";
    private final Map<String, String> targets = new HashMap<>();
    private final BitSet blankStrings = new BitSet();
    private int strings;
    private final Map<String, SheetScan> sheets = new HashMap<>();
    private final Map<String, TableFailure.Builder> refused = new HashMap<>();

    private XlsxScan(XlsxPackage workbook, TableLimits limits) {
        this.workbook = workbook;
        this.limits = limits;
        xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // The limits of the JDK differ from version to version, and tell less than ours: the depth is watched below.
        xml.setProperty("jdk.xml.maxElementDepth", 0);
        xml.setProperty("jdk.xml.elementAttributeLimit", 10_000);
    }

    /**
     * Looks through all parts.
     *
     * @throws Refused if the workbook cannot be read at all
     */
    static XlsxScan of(XlsxPackage workbook, TableLimits limits) throws Refused {
        XlsxScan scan = new XlsxScan(workbook, limits);
        scan.part("[Content_Types].xml", scan::contentType);
        if (workbook.part(scan.workbookPart).isEmpty()) {
            throw new Refused(TableFaults.unknownFormat(
                    "a zip file that is no workbook", "open it, and save its tables as .xlsx"));
        }
        scan.part(scan.workbookPart, element -> {});
        scan.part(scan.relationsPart(), scan::relation);
        // Strings come first: whether a cell has text depends on them.
        if (workbook.part(scan.stringsPart).isPresent()) {
            scan.strings(scan.stringsPart);
        }
        for (String part : workbook.parts().keySet()) {
            scan.sheetOrOther(part);
        }
        return scan;
    }

    /** The failure of a sheet that cannot be read, by the id of the sheet. */
    Optional<TableFailure.Builder> refused(String id) {
        return Optional.ofNullable(refused.get(name(id)));
    }

    /** What was seen of a sheet, by its id. */
    SheetScan sheet(String id) {
        return sheets.getOrDefault(name(id), new SheetScan(limits));
    }

    private String name(String id) {
        return targets.getOrDefault(id, "");
    }

    private String relationsPart() {
        int slash = workbookPart.lastIndexOf('/') + 1;
        return workbookPart.substring(0, slash) + "_rels/" + workbookPart.substring(slash) + ".rels";
    }

    private void contentType(XMLStreamReader element) {
        String type = attribute(element, "ContentType").toLowerCase(Locale.ROOT);
        String name = withoutSlash(attribute(element, "PartName"));
        if (name.isEmpty()) {
            return;
        }
        if (type.endsWith(MAIN_TYPE) || type.endsWith(MACRO_TYPE)) {
            workbookPart = name;
        } else if (type.endsWith(STRINGS_TYPE)) {
            stringsPart = name;
        }
    }

    private void relation(XMLStreamReader element) {
        if (element.getLocalName().equals("Relationship")) {
            String target = attribute(element, "Target");
            String folder = workbookPart.substring(0, workbookPart.lastIndexOf('/') + 1);
            String name = target.startsWith("/") ? withoutSlash(target) : folder + target;
            targets.put(attribute(element, "Id"), name.toLowerCase(Locale.ROOT));
        }
    }

    private static String withoutSlash(String name) {
        return name.startsWith("/") ? name.substring(1) : name;
    }

    static String attribute(XMLStreamReader element, String name) {
        String value = element.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** What to do with the beginning of an element. */
    private interface Elements {
        void begin(XMLStreamReader element);
    }

    /** Looks at a part without which nothing can be read. */
    private void part(String name, Elements elements) throws Refused {
        Optional<byte[]> content = workbook.part(name);
        if (content.isEmpty()) {
            throw new Refused(TableFaults.damagedWorkbook("the part " + TableFaults.quote(name) + " is missing"));
        }
        read(name, content.get(), (reader, event, depth) -> {
            if (event == XMLStreamConstants.START_ELEMENT) {
                elements.begin(reader);
            }
        });
    }

    private void strings(String name) throws Refused {
        StringScan scan = new StringScan(blankStrings);
        read(name, workbook.part(name).orElseThrow(), scan);
        strings = scan.count();
    }

    /** A sheet or another part that is refused costs itself alone. */
    private void sheetOrOther(String name) {
        SheetScan scan = new SheetScan(limits, strings, blankStrings);
        try {
            read(name, workbook.part(name).orElseThrow(), scan);
            sheets.put(name, scan);
            scan.failure().ifPresent(failure -> refused.put(name, failure));
        } catch (Refused unread) {
            sheets.put(name, scan);
            refused.put(name, unread.failure());
        }
    }

    /** What to do with the events of a part. */
    interface Events {
        void event(XMLStreamReader reader, int event, int depth);
    }

    private void read(String name, byte[] content, Events events) throws Refused {
        try {
            // Text and not bytes: at wrong bytes the parser of the JDK writes to the standard error stream.
            XMLStreamReader reader = xml.createXMLStreamReader(new StringReader(decoded(content)));
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new Refused(TableFaults.unsafeXml(name));
                }
                depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
                if (depth > limits.nesting()) {
                    throw new Refused(TableFaults.workbookNestedTooDeeply(name, limits));
                }
                events.event(reader, event, depth);
                depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            }
        } catch (XMLStreamException | CharacterCodingException | RuntimeException damaged) {
            // The parser of the JDK also throws what is not checked at some texts that are no XML.
            throw new Refused(TableFaults.damagedWorkbook("the part " + TableFaults.quote(name) + " is not XML"));
        }
    }

    private static String decoded(byte[] content) throws CharacterCodingException {
        boolean bigEndian = startsWith(content, 0xFE, 0xFF);
        boolean littleEndian = startsWith(content, 0xFF, 0xFE);
        Charset charset = bigEndian || littleEndian ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }
}
