package io.github.ita4j.io.measure;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.text.ThaiDigits;
import io.github.ita4j.io.internal.Parsed;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An indicator or sub-indicator as documents name it: {@code ตัวชี้วัดย่อยที่ ๙.๑ ข้อมูลพื้นฐาน}.
 *
 * @param code its number
 * @param title what stands behind the number, or empty
 */
record IndicatorText(NodeCode code, Optional<String> title) {
    private static final Pattern INDICATOR = Pattern.compile(
            "(?:จากผลการประเมิน\\s*ITA\\s*)?ตัวชี้วัด(?:ย่อย)?ที่\\s*([0-9๐-๙]{1,2}(?:\\.[0-9๐-๙])?)(.*)",
            Pattern.DOTALL);

    static Optional<IndicatorText> in(String text) {
        Matcher indicator = INDICATOR.matcher(text);
        Optional<NodeCode> code = indicator.matches()
                ? Parsed.of(NodeCode::parse, ThaiDigits.toArabic(indicator.group(1)))
                : Optional.empty();
        return code.map(known ->
                new IndicatorText(known, Optional.of(indicator.group(2).strip()).filter(title -> !title.isEmpty())));
    }
}
