package io.github.ita4j.io.json;

import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.json.JsonTrees;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * A module for Jackson 3. Values are written and read without it; with it, numbers of any length are read as they are written,
 * and the mapper's rules for nulls and for unknown members count for ita4j's objects too.
 *
 * <pre>{@code
 * var ita = tools.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();
 * ita.readValue("91.2345333333333333", Score.class); // 91.2345333333333333
 * }</pre>
 *
 * <p>Jackson 3 is an optional dependency of this library: add {@code tools.jackson.core:jackson-databind}. On the module path add
 * this module to the mapper yourself: a module cannot provide for one that may not be there. For Jackson 2 there
 * is {@link ItaModule}.
 */
public final class ItaJackson3Module extends JacksonModule {
    /** Makes the module. */
    public ItaJackson3Module() {}

    /** Returns the name of the module. */
    @Override
    public String getModuleName() {
        return "ita4j";
    }

    /** Returns an unknown version, for the module is always that of its library. */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /**
     * Adds the values to a mapper. Jackson calls it.
     *
     * @param context where the values are added
     */
    @Override
    public void setupModule(SetupContext context) {
        SimpleDeserializers readers = new SimpleDeserializers();
        ItaModule.types().forEach(type -> add(readers, type));
        context.addDeserializers(readers);
        context.addSerializers(new SimpleSerializers().addSerializer(new ObjectSerializer()));
    }

    private static <T> void add(SimpleDeserializers readers, Class<T> type) {
        readers.addDeserializer(type, new TreeDeserializer<>(type));
    }

    private static final class ObjectSerializer extends StdSerializer<JsonObject> {
        ObjectSerializer() {
            super(JsonObject.class);
        }

        @Override
        public void serialize(JsonObject value, JsonGenerator json, SerializationContext context) {
            context.writeValue(
                    json,
                    ItaModule.included(
                            JsonTrees.provided().write(value), context.getDefaultPropertyInclusion(value.getClass())));
        }
    }

    private static final class TreeDeserializer<T> extends StdDeserializer<T> {
        /** Reads the value as it is written: no number is rounded. What follows it is not its affair. */
        private static final JsonMapper EXACT = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();

        private final Class<T> type;

        TreeDeserializer(Class<T> type) {
            super(type);
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            Object tree = EXACT.readValue(parser, Object.class);
            try {
                return JsonTrees.provided()
                        .read(type, tree, !context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
            } catch (IllegalArgumentException refused) {
                return context.reportInputMismatch(type, "%s", refused.getMessage());
            }
        }
    }
}
