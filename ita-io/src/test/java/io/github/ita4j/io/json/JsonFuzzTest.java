package io.github.ita4j.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ita4j.io.fuzz.Damage;
import io.github.ita4j.io.sheet.FailurePlaces;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Plans, reports and every value of the module as damaged JSON: read, or refused in the way that is documented. */
class JsonFuzzTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "json");
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new ItaModule()).build();
    private static final Map<Class<?>, String> VALUES = MeasureValues.all().keySet().stream()
            .collect(Collectors.toMap(type -> type, type -> golden(type.getSimpleName())));

    private static final List<String> WORDS = List.of(
            "\"format\": 1,",
            "\"format\": 2,",
            "\"measures\": [",
            "\"number\": \"1\",",
            "\"code\": \"o12\",",
            "\"score\": \"1/3\",",
            "\"doubt\": null,",
            "\"period\": {\"text\": \"ไตรมาส ๑\", \"period\": null},",
            "\"done\"",
            "\"2568-Q1\"",
            "\"\"",
            "{\"\":",
            "[[[[[[[[[[[[[[[[[[[[[[[[[",
            "1e999999999",
            "-",
            "\"\\");

    @Property
    void damagedPlansAndReportsAreRead(@ForAll("files") byte[] file) {
        JsonReading<?> plan = MeasureJson.PLAN.read(new ByteArrayInputStream(file), "test");
        FailurePlaces.check(file, plan.faults());
        JsonReading<?> report = MeasureJson.REPORT.read(new ByteArrayInputStream(file), "test");
        FailurePlaces.check(file, report.faults());
    }

    @Provide
    Arbitrary<byte[]> files() {
        return Damage.ofBytes(List.of(golden("plan-file"), golden("report-file")), WORDS);
    }

    /** Jackson's own exception or a value, and the value is written as what is read as the same. */
    @Property
    void damagedValuesAreReadByTheModule(@ForAll("types") Class<?> type, @ForAll("edits") List<Damage.Edit> edits)
            throws IOException {
        String json = Damage.edited(VALUES.get(type), edits);
        Object value;
        try {
            value = MAPPER.readValue(json.getBytes(StandardCharsets.UTF_8), type);
        } catch (JsonProcessingException documented) {
            assertThat(documented.getMessage()).isNotBlank();
            return;
        }
        if (value != null) {
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(value), type)).isEqualTo(value);
        }
    }

    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(VALUES.keySet());
    }

    @Provide
    Arbitrary<List<Damage.Edit>> edits() {
        return Damage.edits(Damage.words(WORDS));
    }

    private static String golden(String name) {
        try {
            return Files.readString(GOLDEN.resolve(name + ".json"));
        } catch (IOException notThere) {
            throw new UncheckedIOException(notThere);
        }
    }
}
