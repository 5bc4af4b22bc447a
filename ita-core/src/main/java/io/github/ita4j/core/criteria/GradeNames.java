package io.github.ita4j.core.criteria;

import io.github.ita4j.core.text.InputText;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names of grades are compared, for documents write them in many ways. */
final class GradeNames {
    private static final Pattern NOTHING_SAID = Pattern.compile("^(?:ระดับ|เกรด|level|grade)|[^\\p{L}\\p{M}\\p{Nd}]+");

    private GradeNames() {}

    /** Letters and digits alone, in lower case, without the word for 'level' before them. */
    static String key(String name) {
        return NOTHING_SAID
                .matcher(InputText.clean(name).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }
}
