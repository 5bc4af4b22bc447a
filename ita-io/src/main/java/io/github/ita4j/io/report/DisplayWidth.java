package io.github.ita4j.io.report;

/**
 * How many columns of a terminal a text takes up. Thai vowels and tone marks above and below a consonant take none,
 * East Asian letters take two.
 */
final class DisplayWidth {
    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F) // Hangul initials
                || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F) // CJK
                || (c >= 0xAC00 && c <= 0xD7A3) // Hangul syllables
                || (c >= 0xF900 && c <= 0xFAFF) // CJK compatibility
                || (c >= 0xFF00 && c <= 0xFF60) // full-width forms
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF) // pictographs
                || (c >= 0x20000 && c <= 0x3FFFD); // CJK extensions
    }
}
