package io.github.ita4j.io.table;

import io.github.ita4j.core.fault.Fault;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes the bytes of a file: UTF-8, or UTF-16 with a byte order mark. */
final class TextDecoder {
    private static final char REPLACEMENT = '\uFFFD';
    private static final int LOOKED_AT = 64;

    /** A file in another encoding has nearly no character right; a damaged one has nearly all. */
    private static final int GOOD_FOR_ONE_BAD = 10;

    private final TableCollector out;

    TextDecoder(TableCollector out) {
        this.out = out;
    }

    /** The text, or empty and a fault. */
    Optional<String> decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
            if (bytes[i] == 0) {
                out.fail(
                        Fault.of(TableCode.WRONG_ENCODING, "utf-16")
                                .expected(
                                        "UTF-8 หรือ UTF-16 ที่มี byte order mark",
                                        "UTF-8, or UTF-16 with a byte order mark"),
                        out.file());
                return Optional.empty();
            }
        }
        return decode(bytes, 0, StandardCharsets.UTF_8);
    }

    private Optional<String> decode(byte[] bytes, int from, Charset charset) {
        ByteBuffer content = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(content);
            return Optional.of(text.toString());
        } catch (CharacterCodingException damaged) {
            String text = new String(bytes, from, bytes.length - from, charset);
            return mostlyRight(text) ? Optional.of(reported(text)) : Optional.empty();
        }
    }

    private boolean mostlyRight(String text) {
        long bad = text.chars().filter(c -> c == REPLACEMENT).count();
        long good = text.chars().filter(c -> c >= 128 && c != REPLACEMENT).count();
        boolean right = good >= GOOD_FOR_ONE_BAD * bad;
        if (!right) {
            out.fail(
                    Fault.of(TableCode.WRONG_ENCODING)
                            .expected(
                                    "UTF-8 หรือ UTF-16 ที่มี byte order mark",
                                    "UTF-8, or UTF-16 with a byte order mark"),
                    out.file());
        }
        return right;
    }

    private String reported(String text) {
        int line = 1;
        int at = 0;
        int bad = text.indexOf(REPLACEMENT);
        while (bad >= 0) {
            int end = TextLines.end(text, at);
            while (end < bad) {
                line++;
                at = TextLines.next(text, end);
                end = TextLines.end(text, at);
            }
            out.fail(Fault.of(TableCode.WRONG_ENCODING, "line").found(text.substring(at, end)), out.line(line));
            bad = text.indexOf(REPLACEMENT, end);
        }
        return text;
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
