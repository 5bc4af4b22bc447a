package io.github.ita4j.io.table;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.io.internal.ContentStart;
import io.github.ita4j.io.internal.Phrases;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decodes the bytes of a file: UTF-8, UTF-16 with a byte order mark, or Windows-874, which old Thai programs write and which
 * nothing but Thai text fits.
 */
record TextDecoder(TableCollector out) {
    private static final char REPLACEMENT = '\uFFFD';
    private static final int LOOKED_AT = 64;

    private static final Map<String, Charset> MARKS = Map.of(
            "\u00EF\u00BB\u00BF", StandardCharsets.UTF_8,
            "\u00FF\u00FE", StandardCharsets.UTF_16LE,
            "\u00FE\u00FF", StandardCharsets.UTF_16BE);

    /** A file in another encoding has nearly no character right; a damaged one has nearly all. */
    private static final int GOOD_FOR_ONE_BAD = 10;

    private static final int FIRST_THAI = 0x0E00 - 0xA0;

    /** What stands in Windows-874 from 0x80 to 0xA0, with a question mark where nothing does. */
    private static final String OTHER_SIGNS = "€????…???????????‘’“”•–—????????\u00A0";

    private static final int BEGINNING = 4096;
    private static final Pattern DECLARED = Pattern.compile(
            "<(?:meta\\b[^>]{0,300}\\bcharset|\\?xml\\b[^>]{0,300}\\bencoding)\\s*=\\s*[\"']?(?:windows-874|cp-?874|tis-?620|iso-8859-11)",
            Pattern.CASE_INSENSITIVE);

    /** The text, or empty and a fault. */
    Optional<String> decode(byte[] bytes) {
        for (Map.Entry<String, Charset> mark : MARKS.entrySet()) {
            if (ContentStart.startsWith(bytes, mark.getKey())) {
                return decode(bytes, mark.getKey().length(), mark.getValue());
            }
        }
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return start.indexOf('\0') >= 0
                ? refuse(Fault.of(TableCode.WRONG_ENCODING, "utf-16"))
                : decode(bytes, 0, StandardCharsets.UTF_8);
    }

    private Optional<String> decode(byte[] bytes, int from, Charset charset) {
        ByteBuffer content = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            return Optional.of(charset.newDecoder().decode(content).toString());
        } catch (CharacterCodingException damaged) {
            String text = new String(bytes, from, bytes.length - from, charset);
            if (mostlyRight(text)) {
                return Optional.of(reported(text));
            }
            Optional<String> thai = from == 0 ? windows874(bytes) : Optional.empty();
            return thai.or(() -> refuse(Fault.of(TableCode.WRONG_ENCODING)));
        }
    }

    /** The text of a file in Windows-874; a notice says so unless the file itself does. */
    private Optional<String> windows874(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        for (byte one : bytes) {
            int letter = one & 0xFF;
            int sign = letter < 0x80 || letter > 0xA0 ? -1 : OTHER_SIGNS.charAt(letter - 0x80);
            if (sign == '?' || (letter > 0xDA && letter < 0xDF) || letter > 0xFB) {
                return Optional.empty();
            }
            text.append((char) (letter < 0x80 ? letter : sign > 0 ? sign : FIRST_THAI + letter));
        }
        int begin = Math.min(text.length(), BEGINNING);
        if (!DECLARED.matcher(text.substring(0, begin)).find()) {
            out.fail(Fault.of(TableCode.READ_AS_WINDOWS_874), out.file());
        }
        return Optional.of(text.toString());
    }

    private Optional<String> refuse(Fault fault) {
        out.fail(fault.expected(Phrases.of("encoding")), out.file());
        return Optional.empty();
    }

    private static boolean mostlyRight(String text) {
        long bad = text.chars().filter(c -> c == REPLACEMENT).count();
        long good = text.chars().filter(c -> c >= 128 && c != REPLACEMENT).count();
        return good >= GOOD_FOR_ONE_BAD * bad;
    }

    private String reported(String text) {
        for (TextLine at = TextLine.firstOf(text); !at.isAtEnd(); at = at.next()) {
            if (at.contains(REPLACEMENT)) {
                out.fail(Fault.of(TableCode.WRONG_ENCODING, "line").found(at.content()), out.line(at.number()));
            }
        }
        return text;
    }
}
