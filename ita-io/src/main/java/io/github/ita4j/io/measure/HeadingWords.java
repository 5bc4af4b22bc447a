package io.github.ita4j.io.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The spellings of column headings that agencies use. */
final class HeadingWords {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int LONGEST = 80;

    private static final Map<String, Heading> WORDS = Map.ofEntries(
            Map.entry("ข้อ", Heading.NUMBER),
            Map.entry("ลำดับ", Heading.NUMBER),
            Map.entry("ลำดับที่", Heading.NUMBER),
            Map.entry("ที่", Heading.NUMBER),
            Map.entry("ประเด็น", Heading.THEME),
            Map.entry("ข้อคำถามITA", Heading.QUESTION),
            Map.entry("ข้อคำถาม", Heading.QUESTION),
            Map.entry("การวิเคราะห์ข้อมูล", Heading.GROUP),
            Map.entry("การนำผลการวิเคราะห์ไปสู่การปฏิบัติ", Heading.GROUP),
            Map.entry("มาตรการ", Heading.MEASURE),
            Map.entry("มาตรการ/แนวทาง", Heading.MEASURE),
            Map.entry("มาตรการ/กิจกรรม", Heading.MEASURE),
            Map.entry("ขั้นตอน/วิธีการปฏิบัติ", Heading.STEPS),
            Map.entry("ขั้นตอน/วิธีการดำเนินการ", Heading.STEPS),
            Map.entry("วิธีการดำเนินการ", Heading.STEPS),
            Map.entry("วิธีดำเนินการ", Heading.STEPS),
            Map.entry("ผู้รับผิดชอบ", Heading.RESPONSIBLE),
            Map.entry("หน่วยงานที่รับผิดชอบ", Heading.RESPONSIBLE),
            Map.entry("ส่วนงานที่รับผิดชอบ", Heading.RESPONSIBLE),
            Map.entry("ผลการดำเนินการ", Heading.RESULT),
            Map.entry("ความก้าวหน้าผลการดำเนินการ", Heading.RESULT),
            Map.entry("ข้อเสนอแนะ", Heading.SUGGESTION),
            Map.entry("การติดตามผล", Heading.FOLLOW_UP),
            Map.entry("ตัวชี้วัด", Heading.INDICATOR),
            Map.entry("แนวทางในการยกระดับการประเมิน", Heading.GUIDANCE),
            Map.entry("ข้อมูล", Heading.ITEM),
            Map.entry("องค์ประกอบด้านข้อมูล", Heading.GUIDANCE));

    private static final Map<String, Heading> STARTS = starts();

    private HeadingWords() {}

    /** What a heading means, or empty where it is none. */
    static Optional<Heading> find(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String packed = SPACE.matcher(text).replaceAll("").replace("\u0E4D\u0E32", "\u0E33");
        Heading exact = WORDS.get(packed);
        return exact != null
                ? Optional.of(exact)
                : STARTS.entrySet().stream()
                        .filter(start -> packed.startsWith(start.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    private static Map<String, Heading> starts() {
        Map<String, Heading> starts = new LinkedHashMap<>();
        starts.put("ระยะเวลา", Heading.PERIOD);
        starts.put("สรุปผล", Heading.RESULT);
        starts.put("ผลลัพธ์", Heading.OUTCOME);
        starts.put("ผลการวิเคราะห์", Heading.ANALYSIS);
        return starts;
    }
}
