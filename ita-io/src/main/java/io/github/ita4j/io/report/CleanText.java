package io.github.ita4j.io.report;

import io.github.ita4j.core.text.InputText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text from files, made fit for every form of a report: no HTML, XML or Markdown can hold control characters, lone
 * surrogates or code points that are no characters. Controls become codes, the others the replacement character, so that one
 * sees where they were; a tab becomes a blank.
 */
final class CleanText {
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private CleanText() {}

    /** The lines of a text, as they are. */
    static List<String> lines(String text) {
        return LINE_END.splitAsStream(text).toList();
    }

    /** A text as one line. */
    static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        InputText.line(text).codePoints().forEach(c -> out.appendCodePoint(isCharacter(c) ? c : 0xFFFD));
        return out.toString();
    }

    private static boolean isCharacter(int c) {
        return (c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF) && (c < 0xD800 || c > 0xDFFF);
    }
}
