package io.github.ita4j.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text from files, made fit for every form of a report: no HTML, XML or Markdown can hold control characters, lone
 * surrogates or code points that are no characters. Each of them becomes the replacement character, so that one sees
 * where it was; a tab becomes a blank.
 */
final class CleanText {
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private CleanText() {}

    /** The lines of a text. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        LINE_END.splitAsStream(text).map(CleanText::line).forEach(lines::add);
        return lines;
    }

    /** A text as one line. */
    static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(shown(c)));
        return out.toString();
    }

    private static int shown(int c) {
        if (c == '\t' || c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
            return ' ';
        }
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return Character.isISOControl(c) || noCharacter || (c >= 0xD800 && c <= 0xDFFF) ? 0xFFFD : c;
    }
}
