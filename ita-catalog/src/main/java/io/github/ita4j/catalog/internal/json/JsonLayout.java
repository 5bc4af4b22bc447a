package io.github.ita4j.catalog.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;

/** JSON as people write it, on every machine alike: two blanks a level, {@code "name": value}, lines ended by a line feed. */
public final class JsonLayout extends DefaultPrettyPrinter {
    private static final long serialVersionUID = 1L;

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    /** Members in lines of their own, elements side by side. */
    public JsonLayout() {
        indentObjectsWith(LINES);
    }

    private JsonLayout(JsonLayout base) {
        super(base);
    }

    /**
     * Elements in lines of their own too.
     *
     * @return a layout
     */
    public static JsonLayout withElementsInLines() {
        JsonLayout layout = new JsonLayout();
        layout.indentArraysWith(LINES);
        return layout;
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
        return new JsonLayout(this);
    }

    // What sets this is called otherwise before Jackson 2.16.
    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }
}
