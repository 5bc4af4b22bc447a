package io.github.ita4j.io.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a workbook, uncompressed within the limits.
 *
 * <p>The library that reads workbooks trusts sizes and names. So it is given a zip file written anew from the parts that
 * were checked here, and never the one that came in.
 */
final class XlsxPackage {
    private static final int BUFFER = 1 << 16;

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
        // Opening a zip file makes an object of each entry, so they are counted before.
        if (entries(bytes) > limits.entries()) {
            throw new Refused(TableFaults.tooManyEntries(limits));
        }
        try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(bytes);
                ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                workbook.read(entry, zip);
            }
        } catch (IOException | RuntimeException damaged) {
            // The library throws all sorts of exceptions at damaged fields.
            throw new Refused(TableFaults.damagedWorkbook("it is not a complete zip file"));
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
            throw new Refused(TableFaults.damagedWorkbook(
                    "the part " + TableFaults.quote(name) + " is compressed in a way that workbooks are not"));
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                total += read;
                if (total > limits.uncompressedBytes()) {
                    throw new Refused(TableFaults.uncompressedTooLarge(limits));
                }
                if (size > RATIO_FROM && size / limits.compressionRatio() > entry.getCompressedSize()) {
                    throw new Refused(TableFaults.compressedTooFar(name, limits));
                }
                content.write(buffer, 0, read);
            }
        }
        parts.putIfAbsent(key(name), content.toByteArray());
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
}
