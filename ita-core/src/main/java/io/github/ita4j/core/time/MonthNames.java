package io.github.ita4j.core.time;

import java.util.List;

/** The names of the months, January first. */
final class MonthNames {
    static final List<String> THAI =
            words("มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม");

    static final List<String> THAI_SHORT = words("ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.");

    static final List<String> ENGLISH =
            words("January February March April May June July August September October November December");

    private MonthNames() {}

    private static List<String> words(String words) {
        return List.of(words.split(" ", -1));
    }
}
