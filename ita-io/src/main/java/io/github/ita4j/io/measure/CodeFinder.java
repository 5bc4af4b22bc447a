package io.github.ita4j.io.measure;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.text.ThaiDigits;
import io.github.ita4j.io.internal.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds item codes and their scores within text, and says where a code is misread. */
final class CodeFinder {
    // A code begins a line, or follows the score of the code before it.
    private static final Pattern CODE = Pattern.compile(
            "(?:^|(?<=\\)))[ \\t]*(?:[-•][ \\t]*)?(?:ข้อ[ \\t]*)?([ieoIEO]?)([0-9๐-๙]{1,3})(?=[\\s.):ก-๙]|$)",
            Pattern.MULTILINE);
    private static final Pattern SCORE = Pattern.compile("\\([ \\t]*ค่าคะแนน[ \\t]*([^()\\n]{0,40})\\)");

    private static final Pattern SPACE = Pattern.compile("\\s");

    private static final Pattern INDICATOR = Pattern.compile("^(?:ตัวชี้วัด(?:ย่อย)?ที่|[Ii]ndicator)\\s*");

    private CodeFinder() {}

    /** A code with its position and what the text says of it; no doubt where it is printed as it should be. */
    record Found(NodeCode code, int at, String printed, Optional<String> score, Optional<Fault> doubt) {}

    /** The codes of a text, but not more than so many. */
    static List<Found> in(String text, int most) {
        List<Found> found = new ArrayList<>();
        Matcher code = CODE.matcher(text);
        boolean more = code.find();
        while (more && found.size() < most) {
            String letter = code.group(1);
            String digits = code.group(2);
            int at = code.start(2);
            int from = code.end();
            more = code.find();
            Matcher score = SCORE.matcher(text).region(from, more ? code.start() : text.length());
            Optional<String> value = score.find() ? Optional.of(score.group(1).strip()) : Optional.empty();
            read(letter, digits, at, value).ifPresent(found::add);
        }
        return found;
    }

    /** Whether a text begins with a code that has its letter. */
    static boolean begins(String text) {
        Matcher code = CODE.matcher(text);
        return code.lookingAt() && !code.group(1).isEmpty();
    }

    /** A code that is all there is in a cell. */
    static Optional<Found> only(String text) {
        Matcher code = CODE.matcher(text.strip());
        return code.matches() ? read(code.group(1), code.group(2), 0, Optional.empty()) : Optional.empty();
    }

    /** The code at the beginning of a text that holds codes alone. */
    static Optional<NodeCode> code(String text) {
        String code = INDICATOR.matcher(ThaiDigits.toArabic(text.strip())).replaceFirst("");
        return Parsed.of(NodeCode::parse, SPACE.split(code, 2)[0]);
    }

    private static Optional<Found> read(String letter, String printed, int at, Optional<String> score) {
        String digits = ThaiDigits.toArabic(printed);
        boolean zero = digits.startsWith("0") && digits.length() > 1;
        String code;
        String why = "";
        if (!letter.isEmpty() || zero) {
            // The zero of ๐๑๒ stands for the letter o.
            code = (letter.isEmpty() ? "o" : letter.toLowerCase(Locale.ROOT)) + Integer.parseInt(digits);
        } else if (digits.length() == 2 && digits.startsWith("1")) {
            code = "i" + Integer.parseInt(digits.substring(1));
            why = "letter-i";
        } else if (digits.length() == 3 && digits.startsWith("1")) {
            code = "o" + Integer.parseInt(digits.substring(1));
            why = "zero";
        } else if (digits.length() == 3) {
            code = "i" + digits.charAt(0) + digits.charAt(2);
            why = "digit-too-many";
        } else {
            return Optional.empty();
        }
        Optional<Fault> doubt = why.isEmpty()
                ? Optional.empty()
                : Optional.of(Fault.of(MeasureCode.DOUBTFUL_CODE, why)
                        .found(printed)
                        .with("printed", printed)
                        .with("code", code));
        return code.endsWith("0") && code.length() == 2
                ? Optional.empty()
                : Optional.of(new Found(NodeCode.parse(code), at, letter + printed, score, doubt));
    }
}
