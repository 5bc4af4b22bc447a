package io.github.ita4j.core.time;

import java.util.List;
import java.util.Locale;

/** The names of the months, January first. */
final class MonthNames {
    static final List<String> THAI =
            words("มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม");

    static final List<String> THAI_SHORT = words("ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.");

    static final List<String> ENGLISH =
            words("January February March April May June July August September October November December");

    private MonthNames() {}

    /** The names as text has them, then the short ones; in packed text, by a pattern for each. */
    static String[] forms() {
        String[] forms = new String[24];
        for (int month = 0; month < 12; month++) {
            String english = ENGLISH.get(month).toLowerCase(Locale.ROOT);
            forms[month] = THAI.get(month).replace("\u0E4C", "\u0E4C?") + "|" + english;
            forms[12 + month] = THAI_SHORT.get(month).replace(".", "\\.?") + "|" + english.substring(0, 3) + "\\.?";
        }
        return forms;
    }

    private static List<String> words(String words) {
        return List.of(words.split(" ", -1));
    }
}
