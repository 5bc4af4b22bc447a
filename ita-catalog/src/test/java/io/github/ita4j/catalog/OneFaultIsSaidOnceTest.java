package io.github.ita4j.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ita4j.catalog.internal.TestFiles;
import io.github.ita4j.catalog.validation.CatalogRule;
import java.io.IOException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be read is one fault; that its number, its codes or its weight are not known either is no second one. */
class OneFaultIsSaidOnceTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** A 5 stands where a list or an object must. */
    @ParameterizedTest
    @CsvSource({
        "/instruments",
        "/instruments/0",
        "/instruments/1",
        "/instruments/1/parts/0",
        "/instruments/1/parts/1",
        "/instruments/0/indicators",
        "/instruments/0/indicators/0",
        "/instruments/0/indicators/0/items",
        "/instruments/0/indicators/0/items/1",
        "/instruments/2/indicators/0/subIndicators/0/items",
        "/instruments/2/indicators/0/subIndicators/0/items/0",
        "/instruments/1/parts",
        "/themes",
        "/themes/0",
        "/unitKinds",
        "/unitKinds/0",
        "/topics",
        "/topics/0",
        "/answerScales",
        "/answerScales/0",
        "/gradeScales",
        "/gradeScales/0",
        "/ruleDefinitions",
        "/ruleDefinitions/0",
        "/requiredMeasures"
    })
    void whatHasTheWrongTypeIsOneFault(String pointer) throws IOException {
        CatalogReading reading = changed(document -> replace(document, pointer));
        assertThat(reading.faults())
                .map(fault -> fault.code() + " " + FaultTexts.pointer(fault))
                .containsExactly(CatalogRule.WRONG_TYPE + " " + pointer);
        assertThat(reading.catalog()).isEmpty();
    }

    /** What a definition is called is not known, so that it may be what others name. */
    @ParameterizedTest
    @CsvSource({
        "/themes/0, number",
        "/unitKinds/0, code",
        "/topics/0, id",
        "/answerScales/0, code",
        "/gradeScales/0, code",
        "/ruleDefinitions/0, step"
    })
    void aDefinitionWithoutItsCodeIsOneFault(String pointer, String code) throws IOException {
        assertThat(changed(document -> ((ObjectNode) document.at(pointer)).remove(code))
                        .faults())
                .map(fault -> fault.code() + " " + FaultTexts.pointer(fault))
                .containsExactly(CatalogRule.MISSING_MEMBER + " " + pointer);
    }

    @Test
    void whatNoDefinitionHasIsStillNamedWhereAllAreReadable() throws IOException {
        assertThat(changed(document -> ((ObjectNode) document).put("gradeScale", "none"))
                        .faults())
                .map(fault -> fault.code() + " " + FaultTexts.pointer(fault))
                .containsExactly(CatalogRule.DANGLING_CODE + " /gradeScale");
    }

    @Test
    void aPartHasNoOtherMembers() throws IOException {
        assertThat(changed(document -> ((ObjectNode) document.at("/instruments/1/parts/0")).put("weight", 5))
                        .faults())
                .map(fault -> fault.code() + " " + FaultTexts.pointer(fault))
                .containsExactly(CatalogRule.UNKNOWN_MEMBER + " /instruments/1/parts/0/weight");
    }

    /** A sum is shown where there is something to add up. */
    @Test
    void weightsAreAddedUp() throws IOException {
        assertThat(changed(document -> ((ObjectNode) document.at("/instruments/0")).put("weight", 31))
                        .faults())
                .map(fault -> FaultTexts.what(fault))
                .containsExactly("the weights 31 + 30 + 40 = 101");
    }

    @Test
    void aCodeHasAtMostSixtyCharacters() throws IOException {
        assertThat(withEdition("e".repeat(60)).faults()).isEmpty();
        assertThat(withEdition("e".repeat(61)).faults())
                .map(fault -> fault.code() + " " + FaultTexts.pointer(fault))
                .containsExactly(CatalogRule.INVALID_VALUE + " /edition");
    }

    private static CatalogReading withEdition(String edition) throws IOException {
        return changed(document -> ((ObjectNode) document).put("edition", edition));
    }

    private static CatalogReading changed(Consumer<JsonNode> change) throws IOException {
        JsonNode document = MAPPER.readTree(TestFiles.SMALL);
        change.accept(document);
        return CatalogReader.read(MAPPER.writeValueAsString(document));
    }

    private static void replace(JsonNode document, String pointer) {
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = document.at(pointer.substring(0, slash));
        String name = pointer.substring(slash + 1);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), MAPPER.getNodeFactory().numberNode(5));
        } else {
            ((ObjectNode) parent).put(name, 5);
        }
    }
}
