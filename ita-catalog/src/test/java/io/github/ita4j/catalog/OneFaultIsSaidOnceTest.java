package io.github.ita4j.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ita4j.catalog.internal.TestFiles;
import io.github.ita4j.catalog.validation.CatalogRule;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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

    @ParameterizedTest
    @CsvSource({"1, true", "0.0001, true", "100, true", "0, false", "-1, false", "100.0001, false", "1.00001, false"})
    void aWeightIsAboveZeroAndAtMostOneHundredWithFourDecimals(String weight, boolean good) throws IOException {
        // A good weight is added up with the others, which leave another one for it.
        assertThat(changed(document ->
                                ((ObjectNode) document.at("/instruments/0")).put("weight", new BigDecimal(weight)))
                        .faults())
                .map(fault -> fault.code() + " " + FaultTexts.pointer(fault))
                .containsExactly(
                        good
                                ? CatalogRule.WEIGHTS_NOT_100 + " /instruments"
                                : CatalogRule.VALUE_OUT_OF_RANGE + " /instruments/0/weight");
    }

    /** Answers are read by the number of a choice or by one of its labels, so each of these means one choice only. */
    @ParameterizedTest
    @CsvSource({
        "ก, Yes, ข, No, ''",
        "ก, A, ข, ข, ''",
        "ก, ข, ข, A, '''ข'' for choice 1 and for choice 2'",
        "ก, Yes, ข, YES, '''YES'' for choice 1 and for choice 2'",
        "ก, A, ข, ก, '''ก'' for choice 1 and for choice 2'",
        // What has no number as its label goes by its place.
        "ก, 2, ข, No, '''2'' for choice 1 and for choice 2'",
        // Numbers that are labels are what they say, and not the number of the choice.
        "๒, two, ๑, one, ''",
        "0, none, 1, some, ''",
        "2, 1, 1, two, '''1'' for choice 1 and for choice 2'",
        "2, two, ก, A, ''",
        "'-0,5', less, '0.5', more, ''"
    })
    void aLabelMeansOneChoice(String thai1, String english1, String thai2, String english2, String fault)
            throws IOException {
        CatalogReading reading = changed(document -> {
            label(document, 0).put("th", thai1).put("en", english1);
            label(document, 1).put("th", thai2).put("en", english2);
        });
        assertThat(reading.faults()).map(FaultTexts::what).isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
    }

    private static ObjectNode label(JsonNode document, int choice) {
        return (ObjectNode) document.at("/answerScales/2/choices/" + choice + "/label");
    }

    /** Every object of a file, with a reading and a source that the small catalogue has not. */
    static Stream<String> objects() throws IOException {
        List<String> pointers = new ArrayList<>();
        collect(rich(), "", pointers);
        // Its members are the codes of items.
        return pointers.stream().filter(pointer -> !pointer.equals("/requiredMeasures"));
    }

    private static ObjectNode rich() throws IOException {
        ObjectNode document = (ObjectNode) MAPPER.readTree(TestFiles.SMALL);
        JsonNode reading = MAPPER.readTree("""
                {"reading": "parts-mean", "text": {"th": "ก", "en": "a"}, "evidence": {"kind": "read", "sources": ["page"]}}
                """);
        ((ObjectNode) document.at("/ruleDefinitions/0")).putArray("readings").add(reading);
        document.putArray("sources").add(MAPPER.readTree("""
                {"code": "page", "title": {"th": "ก", "en": "a"}}
                """));
        return document;
    }

    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        if (node.isObject()) {
            pointers.add(pointer);
            node.fieldNames().forEachRemaining(name -> collect(node.get(name), pointer + "/" + name, pointers));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer + "/" + i, pointers);
        }
    }

    @ParameterizedTest
    @MethodSource("objects")
    void noObjectHasMembersThatNobodyKnows(String pointer) throws IOException {
        ObjectNode document = rich();
        assertThat(CatalogReader.read(MAPPER.writeValueAsString(document)).faults())
                .isEmpty();
        ((ObjectNode) document.at(pointer)).put("somethingElse", 5);
        assertThat(CatalogReader.read(MAPPER.writeValueAsString(document)).faults())
                .map(fault -> fault.code() + " " + FaultTexts.pointer(fault))
                .containsExactly(CatalogRule.UNKNOWN_MEMBER + " " + pointer + "/somethingElse");
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
