package io.github.ita4j.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.cli.Ita;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comparisons keep the schema that is shipped. */
class CompareSchemaTest {
    private static final String WHAT_IF = "examples/khemmarat-2566.csv --year 2566 --set o12=100 --set EIT=90";

    @TempDir
    Path folder;

    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try (InputStream in =
                CompareSchemaTest.class.getResourceAsStream("/io/github/ita4j/io/schema/compare.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    private static String output(String... args) {
        List<String> all = new ArrayList<>(List.of("compare"));
        all.addAll(Arrays.asList(args));
        all.addAll(List.of("--format", "json"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(Ita.run(all.toArray(String[]::new), InputStream.nullInputStream(), out, err))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyTwoYears() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "code,score\noverall,84.995\no1,0\n1,50\n");
        Path empty = Files.writeString(folder.resolve("b.csv"), "agency,overall,OIT\nก,,\nข,1,2\n");
        for (FiscalYear from : Catalogs.years()) {
            for (FiscalYear to : Catalogs.years()) {
                if (!from.equals(to)) {
                    assertThat(errors(output(
                                    file.toString(),
                                    "--year",
                                    from.toString(),
                                    file.toString(),
                                    "--year",
                                    to.toString())))
                            .isEmpty();
                    assertThat(errors(output(
                                    empty.toString(),
                                    "--year",
                                    from.toString(),
                                    empty.toString(),
                                    "--year",
                                    to.toString())))
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"format\": 1'|'\"format\": 2'",
                "'\"direction\": \"rose\"'|'\"direction\": \"up\"'",
                "'\"exact\": \"25/2\"'|'\"exact\": \"12.5\"'",
                "'\"relation\": \"equal\"'|'\"relation\": \"same\"'",
                "'\"kind\": \"same\"'|'\"kind\": \"equal\"'",
                "'\"sameScale\": true'|'\"sameScale\": null'",
                "'\"setAside\"'|'\"aside\"'",
                "'\"differ\": false'|'\"differs\": false'",
            })
    void theSchemaIsNotEmptyWords(String before, String after) {
        String output = output(WHAT_IF.split(" "));
        assertThat(output).contains(before);
        assertThat(errors(output)).isEmpty();
        assertThat(errors(output.replace(before, after))).isNotEmpty();
    }
}
