package io.github.ita4j.io.table;

import io.github.ita4j.core.fault.Place;
import io.github.ita4j.io.internal.Resource;
import io.github.ita4j.io.table.XlsxPackage.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** What the sheets of a workbook share: where they are, texts, formats of numbers. Reads Transitional and Strict Open XML. */
final class WorkbookParts {
    /** A sheet as the workbook lists it; its part is empty where there is none. */
    record SheetEntry(String name, boolean hidden, String part) {}

    private static final Pattern WORKBOOK = Pattern.compile("(?:sheet|template|macroenabled)\\.main\\+xml$");
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int HEX = 16;

    private final XlsxPackage parts;
    private final List<SheetEntry> sheets = new ArrayList<>();
    private final List<TableCell> texts = new ArrayList<>();
    private final List<Integer> styles = new ArrayList<>();
    private final Map<Integer, String> patterns = new HashMap<>();
    private final Map<Integer, CellFormat> formats = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, String> partOfType = new HashMap<>();
    private String workbookPart = "xl/workbook.xml";
    private boolean date1904;

    private WorkbookParts(XlsxPackage parts) {
        this.parts = parts;
        Resource.properties(WorkbookParts.class, "cell-formats.properties")
                .forEach((id, format) -> patterns.put(Integer.valueOf((String) id), (String) format));
    }

    /**
     * Reads all but the sheets.
     *
     * @throws Refused if the workbook cannot be read at all
     */
    static WorkbookParts of(XlsxPackage parts) throws Refused {
        WorkbookParts workbook = new WorkbookParts(parts);
        if (parts.part("mimetype").isPresent()) {
            throw new Refused(FormatDetector.unknown("ods"));
        }
        if (parts.part("[Content_Types].xml").isPresent()
                || parts.part(workbook.workbookPart).isPresent()) {
            parts.read("[Content_Types].xml", workbook::contentType);
        }
        if (parts.part(workbook.workbookPart).isEmpty()) {
            throw new Refused(FormatDetector.unknown("zip"));
        }
        String folder = workbook.folder();
        String relations = "_rels/" + workbook.workbookPart.substring(folder.length()) + ".rels";
        parts.read(folder + relations, workbook::relation);
        parts.read(workbook.workbookPart, workbook::workbook);
        workbook.readIfThere("styles", workbook::style);
        workbook.readIfThere("sharedStrings", workbook.new Texts());
        return workbook;
    }

    private void readIfThere(String type, XlsxPackage.Events events) throws Refused {
        String part = partOfType.getOrDefault(type.toLowerCase(Locale.ROOT), folder() + type + ".xml");
        if (parts.part(part).isPresent()) {
            parts.read(part, events);
        }
    }

    List<SheetEntry> sheets() {
        return sheets;
    }

    /** A text that cells share, or empty if there is none of that number. */
    Optional<TableCell> sharedText(String index) {
        boolean known = index.matches("[0-9]{1,8}") && Integer.parseInt(index) < texts.size();
        return known ? Optional.of(texts.get(Integer.parseInt(index))) : Optional.empty();
    }

    /** The number format of a cell's style. */
    CellFormat format(int style) {
        int id = style < styles.size() ? styles.get(style) : 0;
        return formats.computeIfAbsent(id, number -> CellFormat.of(patterns.getOrDefault(number, "General"), date1904));
    }

    private String folder() {
        return workbookPart.substring(0, workbookPart.lastIndexOf('/') + 1);
    }

    private void contentType(XMLStreamReader element, String parent) {
        String type = attribute(element, "ContentType").toLowerCase(Locale.ROOT);
        String name = withoutSlash(attribute(element, "PartName"));
        if (!name.isEmpty() && WORKBOOK.matcher(type).find()) {
            workbookPart = name;
        } else if (!name.isEmpty() && type.endsWith("sharedstrings+xml")) {
            partOfType.put("sharedstrings", name);
        }
    }

    private void relation(XMLStreamReader element, String parent) {
        if (element.getLocalName().equals("Relationship")) {
            String target = attribute(element, "Target");
            String name = target.startsWith("/") ? withoutSlash(target) : folder() + target;
            String type = attribute(element, "Type");
            targets.put(attribute(element, "Id"), name);
            partOfType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT), name);
        }
    }

    private static String withoutSlash(String name) {
        return name.startsWith("/") ? name.substring(1) : name;
    }

    private void workbook(XMLStreamReader element, String parent) {
        if (element.getLocalName().equals("workbookPr")) {
            date1904 = isTrue(element, "date1904");
        } else if (element.getLocalName().equals("sheet")) {
            String state = attribute(element, "state");
            boolean hidden = !state.isEmpty() && !state.equals("visible");
            String id = attribute(element, "id");
            sheets.add(new SheetEntry(attribute(element, "name"), hidden, targets.getOrDefault(id, id)));
        }
    }

    private void style(XMLStreamReader element, String parent) {
        if (element.getLocalName().equals("numFmt")) {
            patterns.put(number(element, "numFmtId"), attribute(element, "formatCode"));
        } else if (element.getLocalName().equals("xf") && parent.equals("cellXfs")) {
            styles.add(number(element, "numFmtId"));
        }
    }

    /** Reads the texts that cells share; each is cleaned once, however many cells show it. */
    private final class Texts implements XlsxPackage.Events {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void begin(XMLStreamReader element, String parent) {
            if (element.getLocalName().equals("si")) {
                text.setLength(0);
            }
        }

        @Override
        public void end(String name) {
            if (name.equals("si")) {
                texts.add(WorkbookParts.text(text.toString()));
            }
        }

        @Override
        public void text(String more) {
            text.append(more);
        }
    }

    /** A cell with a text, in which characters that XML does not allow are written as {@code _x000D_}. */
    static TableCell text(String written) {
        Matcher escape = ESCAPE.matcher(written);
        String raw = escape.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), HEX))));
        return TableCell.of(Place.nowhere(), raw, HtmlText.clean(raw));
    }

    /** An attribute of any namespace, for those differ between Transitional and Strict; empty if it is not there. */
    static String attribute(XMLStreamReader element, String name) {
        return Objects.requireNonNullElse(element.getAttributeValue(null, name), "");
    }

    static boolean isTrue(XMLStreamReader element, String name) {
        String value = attribute(element, name);
        return value.equals("1") || value.equals("true");
    }

    /** A whole number that is not negative, or 0. */
    static int number(XMLStreamReader element, String name) {
        String value = attribute(element, name);
        return value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : 0;
    }
}
