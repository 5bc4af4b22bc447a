package io.github.ita4j.catalog.internal.json;

import static io.github.ita4j.catalog.validation.CatalogFault.Code.LIMIT_EXCEEDED;
import static io.github.ita4j.catalog.validation.CatalogFault.Code.NOT_UTF8;

import io.github.ita4j.catalog.validation.CatalogFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a file: UTF-8 with or without a byte order mark, and not too long. */
public final class FileText {
    /** The most bytes that are read. The largest catalogue known has about a twentieth of that. */
    public static final int MAX_BYTES = 5_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private FileText() {}

    /**
     * Reads a stream to its end, or until it is too long. The stream stays open.
     *
     * @param in the stream
     * @param faults where faults go
     * @return the text, or empty if it is too long or not UTF-8
     * @throws IOException if the stream cannot be read
     */
    public static Optional<String> read(InputStream in, Faults faults) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            addTooLong(faults);
            return Optional.empty();
        }
        return decode(bytes, faults);
    }

    /**
     * Takes text that is already decoded.
     *
     * @param text the text
     * @param faults where faults go
     * @return the text, or empty if it is too long
     */
    public static Optional<String> of(String text, Faults faults) {
        // No character takes less than one byte, so the text is only encoded if it can fit at all.
        if (text.length() > MAX_BYTES || text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            addTooLong(faults);
            return Optional.empty();
        }
        return Optional.of(withoutMark(text));
    }

    private static Optional<String> decode(byte[] bytes, Faults faults) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // What is not UTF-8 has become this character, which a good file may hold too; then a strict decoder decides.
        return text.indexOf(REPLACEMENT) < 0 ? Optional.of(withoutMark(text)) : decodeStrictly(bytes, faults);
    }

    private static Optional<String> decodeStrictly(byte[] bytes, Faults faults) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        chars.flip();
        String text = withoutMark(chars.toString());
        if (result.isError()) {
            int lineStart = text.lastIndexOf('\n') + 1;
            faults.add(CatalogFault.builder()
                    .code(NOT_UTF8)
                    .pointer("")
                    .line(1 + (int) text.chars().filter(c -> c == '\n').count())
                    .column(1 + text.length() - lineStart)
                    .found("bytes that are not UTF-8")
                    .expected("a file in UTF-8")
                    .advice("Save the file as UTF-8; Thai files are often in TIS-620 or Windows-874 instead.")
                    .build());
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static void addTooLong(Faults faults) {
        faults.add(CatalogFault.builder()
                .code(LIMIT_EXCEEDED)
                .pointer("")
                .found("more than " + MAX_BYTES + " bytes")
                .expected("at most " + MAX_BYTES + " bytes (5 MB)")
                .advice("Check that this is a catalogue; if it is, make it smaller.")
                .build());
    }
}
