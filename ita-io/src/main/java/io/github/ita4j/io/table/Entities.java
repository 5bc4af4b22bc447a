package io.github.ita4j.io.table;

import java.util.Map;
import java.util.Optional;

/** The character references that occur in cells: those by number, and the names that word processors write. */
final class Entities {
    private static final int LONGEST = 12;
    private static final int HEX = 16;
    private static final int DECIMAL = 10;

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", "\u00A0"),
            Map.entry("ensp", "\u2002"),
            Map.entry("emsp", "\u2003"),
            Map.entry("thinsp", "\u2009"),
            Map.entry("zwnj", "\u200C"),
            Map.entry("zwj", "\u200D"),
            Map.entry("shy", "\u00AD"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("hellip", "…"),
            Map.entry("bull", "•"),
            Map.entry("middot", "·"),
            Map.entry("deg", "°"),
            Map.entry("plusmn", "±"),
            Map.entry("times", "×"),
            Map.entry("divide", "÷"),
            Map.entry("frac12", "½"),
            Map.entry("le", "≤"),
            Map.entry("ge", "≥"),
            Map.entry("ne", "≠"),
            Map.entry("larr", "←"),
            Map.entry("rarr", "→"),
            Map.entry("check", "✓"),
            Map.entry("radic", "√"),
            Map.entry("vert", "|"),
            Map.entry("copy", "©"),
            Map.entry("reg", "®"));

    private Entities() {}

    /** A reference and the position behind its semicolon. */
    record Decoded(String text, int end) {}

    /** The reference at an ampersand, or empty where it is only an ampersand. */
    static Optional<Decoded> at(String text, int ampersand) {
        int end = text.indexOf(';', ampersand);
        if (end < 0 || end - ampersand > LONGEST) {
            return Optional.empty();
        }
        String name = text.substring(ampersand + 1, end);
        Optional<String> decoded =
                name.startsWith("#") ? number(name.substring(1)) : Optional.ofNullable(NAMED.get(name));
        return decoded.map(characters -> new Decoded(characters, end + 1));
    }

    private static Optional<String> number(String digits) {
        boolean hex = digits.startsWith("x") || digits.startsWith("X");
        String number = hex ? digits.substring(1) : digits;
        if (number.isEmpty()
                || !number.chars().allMatch(c -> c < 128 && Character.digit(c, hex ? HEX : DECIMAL) >= 0)) {
            return Optional.empty();
        }
        long codePoint = Long.parseLong(number, hex ? HEX : DECIMAL);
        boolean character = codePoint > 0
                && codePoint <= Character.MAX_CODE_POINT
                && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
        return character ? Optional.of(Character.toString((int) codePoint)) : Optional.empty();
    }
}
