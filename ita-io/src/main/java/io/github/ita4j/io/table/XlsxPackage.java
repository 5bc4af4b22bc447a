package io.github.ita4j.io.table;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.io.internal.ContentStart;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a workbook, uncompressed within the limits.
 *
 * <p>Sizes and names are not trusted, and XML is read without document types and entities.
 */
final class XlsxPackage {
    /** Below this size a part may be compressed as well as it can be: an empty sheet is nearly nothing. */
    private static final int RATIO_FROM = 1 << 20;

    private final TableLimits limits;
    private final Map<String, byte[]> parts = new HashMap<>();
    private final XMLInputFactory xml = parser();
    private long total;

    private XlsxPackage(TableLimits limits) {
        this.limits = limits;
    }

    /** A limit is exceeded, or the zip file is damaged. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Fault fault;

        Refused(Fault fault) {
            super("The workbook is refused.", null, false, false);
            this.fault = fault;
        }

        Fault fault() {
            return fault;
        }
    }

    /** Uncompresses a workbook. */
    static XlsxPackage open(byte[] bytes, TableLimits limits) throws Refused {
        XlsxPackage workbook = new XlsxPackage(limits);
        // Opening a zip file makes an object of each entry, so they are counted before.
        if (entries(bytes) > limits.entries()) {
            throw new Refused(Fault.of(TableCode.TOO_MANY_ENTRIES).with("most", limits.entries()));
        }
        try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(bytes);
                ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                workbook.read(entry, zip);
            }
        } catch (IOException | RuntimeException damaged) {
            // The library throws all sorts of exceptions at damaged fields.
            throw new Refused(Fault.of(TableCode.DAMAGED_WORKBOOK, "zip"));
        }
        return workbook;
    }

    /** How many entries a zip file can have at most: each has this signature in the directory at the end. */
    private static int entries(byte[] bytes) {
        int count = 0;
        for (int i = 0; i + 3 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                count++;
            }
        }
        return count;
    }

    private void read(ZipArchiveEntry entry, ZipFile zip) throws IOException, Refused {
        String name = entry.getName();
        if (!isXml(name)) {
            return;
        }
        if (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED) {
            throw new Refused(
                    Fault.of(TableCode.DAMAGED_WORKBOOK, "compression").found(name));
        }
        long left = limits.uncompressedBytes() - total;
        long compressed = entry.getCompressedSize();
        // No more is read than shows that a limit is exceeded.
        long most = compressed > left ? left : Math.max(RATIO_FROM, (compressed + 1) * limits.compressionRatio());
        byte[] content;
        try (InputStream in = zip.getInputStream(entry)) {
            content = in.readNBytes((int) Math.min(left, most) + 1);
        }
        if (content.length > left) {
            throw new Refused(Fault.of(TableCode.UNCOMPRESSED_TOO_LARGE).with("most", limits.uncompressedBytes()));
        }
        if (content.length > RATIO_FROM && content.length / limits.compressionRatio() > compressed) {
            throw new Refused(
                    Fault.of(TableCode.COMPRESSED_TOO_FAR).found(name).with("most", limits.compressionRatio()));
        }
        total += content.length;
        parts.putIfAbsent(key(name), content);
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.equals("mimetype");
    }

    /** Names of parts differ in nothing but their case in no workbook, and some begin with a slash. */
    private static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("/") ? lower.substring(1) : lower;
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(key(name)));
    }

    /** Takes the elements of a part, and the texts of its cells; how they are pronounced is no part of them. */
    interface Events {
        void begin(XMLStreamReader element, String parent);

        default void end(String name) {}

        default void text(String text) {}
    }

    /**
     * Reads a part.
     *
     * @throws Refused if the part is missing, is not XML, declares a document type, or is nested too deeply; the events
     *     before have been shown
     */
    void read(String name, Events events) throws Refused {
        byte[] content = part(name)
                .orElseThrow(() -> new Refused(
                        Fault.of(TableCode.DAMAGED_WORKBOOK, "missing").found(name)));
        try {
            // Text and not bytes: at wrong bytes the parser of the JDK writes to the standard error stream.
            XMLStreamReader reader = xml.createXMLStreamReader(new StringReader(decoded(content)));
            Deque<String> path = new ArrayDeque<>(List.of(""));
            boolean inText = false;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD ->
                        throw new Refused(Fault.of(TableCode.UNSAFE_XML).found(name));
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (path.size() > limits.nesting()) {
                            throw new Refused(Fault.of(TableCode.NESTED_TOO_DEEPLY, "workbook")
                                    .found(name)
                                    .with("most", limits.nesting()));
                        }
                        String element = reader.getLocalName();
                        events.begin(reader, path.element());
                        path.push(element);
                        inText = (element.equals("t") || element.equals("v")) && !path.contains("rPh");
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        inText = false;
                        events.end(path.pop());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        events.text(inText ? reader.getText() : "");
                    default -> {
                        // Comments and the like.
                    }
                }
            }
        } catch (XMLStreamException | CharacterCodingException | RuntimeException damaged) {
            // The parser of the JDK also throws what is not checked at some texts that are no XML.
            throw new Refused(Fault.of(TableCode.DAMAGED_WORKBOOK, "xml").found(name));
        }
    }

    private static XMLInputFactory parser() {
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // The limits of the JDK differ from version to version, and say less than ours: the depth is watched above.
        xml.setProperty("jdk.xml.maxElementDepth", 0);
        xml.setProperty("jdk.xml.elementAttributeLimit", 10_000);
        return xml;
    }

    private static String decoded(byte[] content) throws CharacterCodingException {
        boolean wide =
                Stream.of("\u00FE\u00FF", "\u00FF\u00FE").anyMatch(mark -> ContentStart.startsWith(content, mark));
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return InputText.withoutByteOrderMark(
                charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
    }
}
