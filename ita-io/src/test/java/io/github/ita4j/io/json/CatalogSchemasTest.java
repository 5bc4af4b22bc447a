package io.github.ita4j.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.cli.CatalogFiles;
import io.github.ita4j.io.cli.Ita;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written about catalogues keeps the schemas that are shipped. */
class CatalogSchemasTest {
    private static final Schema CATALOG = schema("catalog-report");
    private static final Schema DIFF = schema("diff");
    private static final Schema VALIDATE = schema("validate");

    private static Schema schema(String name) {
        String file = "/io/github/ita4j/io/schema/" + name + ".schema.json";
        try (InputStream in = CatalogSchemasTest.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<FiscalYear> years() {
        return Catalogs.years();
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyYearKeepsItsSchema(FiscalYear year) {
        assertThat(errors(CATALOG, output("", "catalog", year.toString()))).isEmpty();
        for (FiscalYear to : Catalogs.years()) {
            assertThat(errors(DIFF, output("", "diff", year.toString(), to.toString())))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"format\": 2}", "{\"format\": 1, \"a\": {\"b\": []}}"})
    void everyListOfFaultsKeepsItsSchema(String file) {
        assertThat(errors(VALIDATE, output(file, "validate", "-"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2563, 2566, 2569})
    void aValidFileKeepsTheSchemas(int year) {
        String file = CatalogFiles.ofYear(year);
        assertThat(errors(VALIDATE, output(file, "validate", "-"))).isEmpty();
        assertThat(errors(CATALOG, output(file, "catalog", "-"))).isEmpty();
        assertThat(errors(DIFF, output(file, "diff", "-", "2568"))).isEmpty();
        assertThat(errors(VALIDATE, output(CatalogFiles.broken(), "validate", "-")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft-2570", "draft-2570-unfair"})
    void whatIsSaidAboutLawsKeepsTheSchema(String draft) throws IOException {
        String file = Files.readString(Path.of("examples", draft + ".json"));
        String output = output(file, "validate", "-", "--laws", "--tries", "20");
        assertThat(output).contains("\"laws\": {");
        assertThat(errors(VALIDATE, output)).isEmpty();
        assertThat(errors(VALIDATE, output("{}", "validate", "-", "--laws"))).isEmpty();
        for (String spoilt : List.of(
                output.replace("\"outcome\": \"held\"", "\"outcome\": \"violated\""),
                output.replace("\"seed\": 1", "\"seed\": \"1\""),
                output.replace("\"law\": \"order\"", "\"law\": \"Order\""))) {
            assertThat(errors(VALIDATE, spoilt)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "catalog 2568, '\"format\": 1', '\"format\": 2'",
        "catalog 2568, '\"weight\": 40', '\"weight\": 140'",
        "catalog 2568, '\"code\": \"o1\"', '\"code\": \"x1\"'",
        "catalog 2568, '\"passing\": true', '\"passes\": true'",
        "catalog 2568, '\"kind\": \"inferred\"', '\"kind\": \"guessed\"'",
        "diff 2566 2568, '\"relation\": \"merged\"', '\"relation\": \"joined\"'",
        "diff 2566 2568, '\"same\": false', '\"same\": 0'",
        "diff 2566 2568, '\"exact\": \"4/7\"', '\"exact\": \"4:7\"'",
        "diff 2566 2568, '\"in\": \"9.1\"', '\"in\": \"nine\"'",
        "validate -, '\"valid\": false', '\"valid\": true'",
        "validate -, '\"line\": 1', '\"line\": 0'",
    })
    void theSchemasAreNotEmptyWords(String command, String before, String after) {
        String output = output("{}", command.split(" "));
        assertThat(output).contains(before);
        Schema schema = command.startsWith("catalog") ? CATALOG : command.startsWith("diff") ? DIFF : VALIDATE;
        assertThat(errors(schema, output)).isEmpty();
        assertThat(errors(schema, output.replace(before, after))).isNotEmpty();
    }

    private static List<Error> errors(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    private static String output(String input, String... command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] args = Arrays.copyOf(command, command.length + 2);
        args[command.length] = "--format";
        args[command.length + 1] = "json";
        Ita.run(
                args,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                OutputStream.nullOutputStream());
        return out.toString(StandardCharsets.UTF_8);
    }
}
