package io.github.ita4j.io.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Takes the times out of a workbook: those of the entries of the archive, and that of its making in the properties. Then
 * the same content gives the same bytes.
 *
 * <p>fastexcel writes entries whose sizes stand behind them in a form that {@code ZipInputStream} does not read, so the
 * entries are found as a spreadsheet finds them, by the directory at the end of the archive.
 */
final class TimelessZip {
    /** The first moment but one that an entry can have: beside the first Java writes another time, of the time zone. */
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern MADE = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

    /** Lengths of the records of an archive without their names, as its format gives them. */
    private static final int END_LENGTH = 22;

    private static final int DIRECTORY_ENTRY_LENGTH = 46;
    private static final int LOCAL_HEADER_LENGTH = 30;

    private final ByteBuffer archive;

    private TimelessZip(byte[] workbook) {
        this.archive = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] of(byte[] workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            new TimelessZip(workbook).copyTo(out);
        }
        return bytes.toByteArray();
    }

    private void copyTo(ZipOutputStream out) throws IOException {
        int end = archive.limit() - END_LENGTH;
        int entries = Short.toUnsignedInt(archive.getShort(end + 10));
        int at = archive.getInt(end + 16);
        for (int i = 0; i < entries; i++) {
            int nameLength = Short.toUnsignedInt(archive.getShort(at + 28));
            String name = new String(archive.array(), at + DIRECTORY_ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
            ZipEntry timeless = new ZipEntry(name);
            timeless.setTimeLocal(FIRST);
            out.putNextEntry(timeless);
            out.write(content(name, inflated(archive.getInt(at + 42), archive.getInt(at + 20))));
            out.closeEntry();
            at += DIRECTORY_ENTRY_LENGTH
                    + nameLength
                    + Short.toUnsignedInt(archive.getShort(at + 30))
                    + Short.toUnsignedInt(archive.getShort(at + 32));
        }
    }

    private byte[] inflated(int header, int compressed) throws IOException {
        int start = header
                + LOCAL_HEADER_LENGTH
                + Short.toUnsignedInt(archive.getShort(header + 26))
                + Short.toUnsignedInt(archive.getShort(header + 28));
        Inflater inflater = new Inflater(true);
        try (InputStream in =
                new InflaterInputStream(new ByteArrayInputStream(archive.array(), start, compressed), inflater)) {
            return in.readAllBytes();
        } finally {
            inflater.end();
        }
    }

    private static byte[] content(String name, byte[] content) {
        return name.equals(PROPERTIES)
                ? MADE.matcher(new String(content, StandardCharsets.UTF_8))
                        .replaceAll("")
                        .getBytes(StandardCharsets.UTF_8)
                : content;
    }
}
