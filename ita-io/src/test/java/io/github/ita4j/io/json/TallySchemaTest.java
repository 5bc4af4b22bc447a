package io.github.ita4j.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ita4j.io.cli.Ita;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counted answers keep the schema that is shipped. */
class TallySchemaTest {
    private static final Schema TALLY = schema();

    private static Schema schema() {
        try (InputStream in =
                TallySchemaTest.class.getResourceAsStream("/io/github/ita4j/io/schema/tally.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String output(String content, String... options) {
        String[] args = Arrays.copyOf(new String[] {"tally", "-", "--format", "json"}, 4 + options.length);
        System.arraycopy(options, 0, args, 4, options.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Ita.run(
                args,
                new ByteArrayInputStream(content.replace("|", "\n").getBytes(StandardCharsets.UTF_8)),
                out,
                OutputStream.nullOutputStream());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Error> errors(String json) {
        return TALLY.validate(json, InputFormat.JSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "agency,i1,i2|ก,1,|ก,,|ข,4,x|;--year=2566",
                "agency,i1.1,i1.2,i2|ก,1,,2|;--year=2564 --minimum=3",
                "agency,respondent,e1|ก,r,1|ก,r,1|;--year=2566 --survey=EIT1 --check-duplicates --minimum=0",
                "agency,e1,e2,e3,e4,e5,e6,e7,e8,e9,e10,e11,e12,e13,e14,e15|ก,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1|;--year=2563"
                        + " --yes-no=2,1",
            })
    void outputKeepsTheSchema(String content, String options) {
        String output = output(content, options.split(" "));
        assertThat(output).isNotEmpty();
        assertThat(errors(output)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"format\": 1', '\"format\": 2'",
        "'\"survey\": \"IIT\"', '\"survey\": \"OIT\"'",
        "'\"rows\": 2', '\"rows\": -2'",
        "'\"RAGGED_ROW\": 1', '\"ragged\": 1'",
        "'\"asked\": [ \"i1\"', '\"asked\": [ \"i1.0\"'",
        "'\"samplingMinimumMet\": null', '\"samplingMinimumMet\": 0'",
        "'\"respondents\": 1', '\"respondents\": null'",
        "'\"exact\": \"33\"', '\"exact\": \"33:1\"'",
        "'\"reported\": 33.00', '\"reported\": 133.00'",
        "'\"choices\": [ 0, 1, 0, 0 ]', '\"choices\": [ ]'",
        "'\"blanks\": 0', '\"blanks\": 0, \"other\": 0'",
    })
    void theSchemaIsNotEmptyWords(String before, String after) {
        String output = output("agency,i1|ก,2|ก|", "--year=2566");
        assertThat(output).contains(before);
        assertThat(errors(output)).isEmpty();
        assertThat(errors(output.replace(before, after))).isNotEmpty();
    }
}
