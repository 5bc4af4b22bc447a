package io.github.ita4j.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ita4j.catalog.internal.TestFiles;
import io.github.ita4j.catalog.validation.CatalogRule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is done to a catalogue file, reading it gives a catalogue or faults, and throws nothing. */
class CatalogReaderPropertyTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final byte[] SMALL = TestFiles.SMALL.getBytes(StandardCharsets.UTF_8);

    /** Values that stand in for others: of every type, at and beyond the limits, and with text that is hard to read. */
    private static final String[] VALUES = {
        "null",
        "true",
        "false",
        "0",
        "-1",
        "1",
        "2",
        "3",
        "9",
        "99",
        "100",
        "101",
        "1e9",
        "1e-1000000000",
        "0.005",
        "99999999999999999999",
        "\"\"",
        "\" \"",
        "\"\u200b\"",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "\"o1\"",
        "\"i1\"",
        "\"EIT1\"",
        "\"3.1\"",
        "\"3.10\"",
        "\"overall\"",
        "\"missing\"",
        "\"read\"",
        "\"found\"",
        "\"chart\"",
        "\"85\"",
        "\"๘๕\"",
        "\"1/3\"",
        "[]",
        "{}",
        "[[]]",
        "[null]",
        "[\"IIT\"]",
        "{\"kind\": \"missing\"}",
        "{\"th\": \"ก\", \"en\": \"k\"}"
    };

    @Property(tries = 1000)
    void bytesAreChanged(@ForAll @Size(min = 1, max = 6) List<@IntRange(max = 1_000_000_000) Integer> edits)
            throws IOException {
        byte[] bytes = SMALL;
        for (int edit : edits) {
            bytes = edited(bytes, edit);
        }

        CatalogReading reading = CatalogReader.read(new ByteArrayInputStream(bytes));

        assertThat(reading.faults()).noneMatch(fault -> fault.code() == CatalogRule.INCONSISTENT);
        assertThat(reading.catalog().isPresent()).isEqualTo(reading.faults().isEmpty());
        assertThat(CatalogReader.read(new ByteArrayInputStream(bytes))).isEqualTo(reading);
    }

    /** Takes a byte out, puts one in, changes one, or cuts the rest off. */
    static byte[] edited(byte[] bytes, int edit) {
        int at = bytes.length == 0 ? 0 : (edit >>> 8) % bytes.length;
        byte[] before = Arrays.copyOf(bytes, at);
        byte[] after = Arrays.copyOfRange(bytes, Math.min(at + 1, bytes.length), bytes.length);
        byte[] here = Arrays.copyOfRange(bytes, at, Math.min(at + 1, bytes.length));
        byte[] other = {(byte) edit};
        return switch (edit % 8) {
            case 0 -> concat(before, after);
            case 1, 2, 3 -> concat(before, other, after);
            case 4, 5, 6 -> concat(before, other, here, after);
            default -> edit % 64 == 7 ? before : concat(before, here, here, after);
        };
    }

    private static byte[] concat(byte[]... parts) {
        byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    @Property(tries = 2000)
    void valuesAreChanged(@ForAll @Size(min = 1, max = 4) List<@IntRange(max = 1_000_000_000) Integer> edits)
            throws IOException {
        JsonNode document = MAPPER.readTree(SMALL);
        for (int edit : edits) {
            change(document, edit);
        }
        String json = MAPPER.writeValueAsString(document);

        CatalogReading reading = CatalogReader.read(json);

        assertThat(reading.faults()).noneMatch(fault -> fault.code() == CatalogRule.INCONSISTENT);
        assertThat(reading.faults())
                .as("every pointer names something that is there")
                .noneMatch(fault -> document.at(FaultTexts.pointer(fault)).isMissingNode());
        if (reading.catalog().isPresent()) {
            assertThat(CatalogSchemaTest.errors(json))
                    .as("what the reader accepts, the schema accepts")
                    .isEmpty();
        }
    }

    /** Replaces, removes, repeats or renames one value somewhere in a document. */
    static void change(JsonNode document, int edit) throws IOException {
        List<JsonNode> containers = new ArrayList<>();
        collect(document, containers);
        JsonNode container = containers.get((edit >>> 3) % containers.size());
        JsonNode value = (edit & 1) == 0
                ? MAPPER.readTree(VALUES[(edit >>> 5) % VALUES.length])
                : containers.get((edit >>> 4) % containers.size()).deepCopy();
        int place = edit >>> 6;
        if (container instanceof ArrayNode array) {
            int index = place % (array.size() + 1);
            switch (edit % 3) {
                case 0 -> array.insert(index, value);
                case 1 -> array.remove(index);
                default ->
                    array.insert(index, array.isEmpty() ? value : array.get(0).deepCopy());
            }
        } else if (container instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(place % names.size());
            switch (edit % 4) {
                case 0, 1 -> object.set(name, value);
                case 2 -> object.remove(name);
                default -> object.set(name + "x", object.remove(name));
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
