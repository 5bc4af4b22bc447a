package io.github.ita4j.io.report;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.template.JtepageGenerated;
import java.io.IOException;

/** Writes pages as HTML. The templates escape each text for the place where it stands. */
final class HtmlWriter {
    private HtmlWriter() {}

    static void write(PageView page, Appendable out) throws IOException {
        out.append(MissingLibraryException.unlessThere("gg.jte:jte-runtime", "HTML", () -> Rendering.of(page)));
    }

    /** Apart, so that only who writes HTML needs the library. */
    private static final class Rendering {
        private Rendering() {}

        @SuppressWarnings("NullAway") // No tag is intercepted; the generated method takes null for that.
        static String of(PageView page) {
            StringOutput text = new StringOutput();
            HtmlTemplateOutput html = new OwaspHtmlTemplateOutput(text);
            JtepageGenerated.render(html, null, page);
            return text.toString();
        }
    }
}
