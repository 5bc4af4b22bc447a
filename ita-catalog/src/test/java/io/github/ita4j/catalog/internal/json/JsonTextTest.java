package io.github.ita4j.catalog.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.internal.CatalogFaults;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    @Test
    void everyMemberAndElementHasALine() {
        String text = """
                {
                  "list": [
                    1.50,
                    "ก\\"",
                    true,
                    false,
                    null,
                    {
                      "empty": [ ],
                      "none": { }
                    }
                  ]
                }
                """;
        JsonValue document =
                CatalogFaults.READER.read(text, new CatalogFaults()).orElseThrow();
        assertThat(JsonText.of(document)).isEqualTo(text);
        String packed = text.replaceAll("\\s", "");
        assertThat(JsonText.of(
                        CatalogFaults.READER.read(packed, new CatalogFaults()).orElseThrow()))
                .isEqualTo(text);
        assertThat(JsonText.of(document.get("nothing"))).isEqualTo("null\n");
    }
}
