package io.github.ita4j.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.CatalogReader;
import io.github.ita4j.catalog.CatalogReading;
import io.github.ita4j.catalog.validation.CatalogRule;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.text.Language;
import org.junit.jupiter.api.Test;

/** Groups of so many sizes that no sum could be compared exactly are a fault of the file, which names the group. */
class ShareLimitTest {
    /** The end of the last sub-indicator. */
    private static final String LAST =
            "\"topicsEvidence\": \"read\"\n                }\n              ]\n            }\n";

    private static CatalogReading withGroups(int... sizes) {
        StringBuilder groups = new StringBuilder(LAST);
        int item = 3;
        int group = 2;
        for (int size : sizes) {
            group++;
            groups.append(", {\"number\": \"3.")
                    .append(group)
                    .append("\", \"title\": {\"th\": \"ก\", \"en\": \"a\"}, \"titleEvidence\": \"read\", \"items\": [");
            for (int i = 0; i < size; i++) {
                item++;
                groups.append(i == 0 ? "" : ", ")
                        .append("{\"code\": \"o")
                        .append(item)
                        .append(
                                "\", \"titleEvidence\": \"missing\", \"answerScale\": \"found\", \"answerScaleEvidence\": \"read\",")
                        .append(" \"topics\": [\"budget\"], \"topicsEvidence\": \"read\"}");
            }
            groups.append("]}");
        }
        assertThat(TestFiles.SMALL).containsOnlyOnce(LAST);
        return CatalogReader.read(TestFiles.SMALL.replace(LAST, groups));
    }

    @Test
    void theGroupThatIsTooMuchIsNamed() {
        assertThat(withGroups(11, 13, 17, 19, 23, 29).faults()).isEmpty();
        CatalogReading tooFine = withGroups(5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41);
        assertThat(tooFine.catalog()).isEmpty();
        assertThat(tooFine.faults()).hasSize(1);
        Fault fault = tooFine.faults().get(0);
        assertThat(fault.code()).isEqualTo(CatalogRule.LIMIT_EXCEEDED);
        assertThat(fault.message(Language.ENGLISH)).contains("up to 3.13,", "Change how many items 3.13 has");
        assertThat(fault.message(Language.THAI)).contains("3.13");
    }
}
