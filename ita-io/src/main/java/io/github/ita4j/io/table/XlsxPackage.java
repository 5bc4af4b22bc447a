package io.github.ita4j.io.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a workbook, uncompressed within the limits.
 *
 * <p>The library that reads workbooks trusts sizes and names. So it is given a zip file written anew from the parts that
 * were checked here, and never the one that came in.
 */
final class XlsxPackage {
    private static final int BUFFER = 1 << 16;
    private static final int BLOCK = 512;

    /** Below this size a part may be compressed as well as it can be: an empty sheet is nearly nothing. */
    private static final int RATIO_FROM = 1 << 20;

    private final TableLimits limits;
    private final Map<String, byte[]> parts = new TreeMap<>();
    private long total;

    private XlsxPackage(TableLimits limits) {
        this.limits = limits;
    }

    /** A limit is exceeded, or the zip file is damaged. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient TableFailure.Builder failure;

        Refused(TableFailure.Builder failure) {
            super("The workbook is refused.", null, false, false);
            this.failure = failure;
        }

        TableFailure.Builder failure() {
            return failure;
        }
    }

    /** Uncompresses a workbook. */
    static XlsxPackage open(byte[] bytes, TableLimits limits) throws Refused {
        XlsxPackage workbook = new XlsxPackage(limits);
        CountingStream counting = new CountingStream(bytes);
        try (ZipInputStream zip = new ZipInputStream(counting)) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                if (entries > limits.entries()) {
                    throw new Refused(TableFaults.tooManyEntries(limits));
                }
                workbook.read(entry.getName(), zip, counting);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            // An illegal argument is a name of a part that is not UTF-8.
            throw new Refused(TableFaults.damagedWorkbook("it is not a complete zip file"));
        }
        return workbook;
    }

    private void read(String name, ZipInputStream zip, CountingStream counting) throws IOException, Refused {
        boolean kept = isXml(name);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        long before = counting.count;
        long size = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            size += read;
            total += read;
            if (total > limits.uncompressedBytes()) {
                throw new Refused(TableFaults.uncompressedTooLarge(limits));
            }
            // The compressed bytes are read in blocks, and the first may have been read with the part before.
            if (size > RATIO_FROM && size / limits.compressionRatio() > counting.count - before + BLOCK) {
                throw new Refused(TableFaults.compressedTooFar(name, limits));
            }
            if (kept) {
                content.write(buffer, 0, read);
            }
        }
        if (kept) {
            parts.putIfAbsent(key(name), content.toByteArray());
        }
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    /** Names of parts differ in nothing but their case in no workbook, and some begin with a slash. */
    private static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("/") ? lower.substring(1) : lower;
    }

    /** The XML parts by their names in small letters. */
    Map<String, byte[]> parts() {
        return parts;
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(key(name)));
    }

    /** The checked parts as a zip file. */
    byte[] zipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                // The library looks for this one name exactly, for the others in any case.
                zip.putNextEntry(new ZipEntry(
                        part.getKey().equals("[content_types].xml") ? "[Content_Types].xml" : part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new IllegalStateException("Writing to memory failed.", inMemory);
        }
        return bytes.toByteArray();
    }

    /** Counts the bytes that were read. */
    private static final class CountingStream extends FilterInputStream {
        private long count;

        CountingStream(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
