package io.github.ita4j.io.report;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import io.github.ita4j.io.report.internal.CatalogView;
import io.github.ita4j.io.report.internal.IndexView;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.ReportView;
import io.github.ita4j.io.report.internal.template.JtecriteriaGenerated;
import io.github.ita4j.io.report.internal.template.JteindexGenerated;
import io.github.ita4j.io.report.internal.template.JtepageGenerated;
import io.github.ita4j.io.report.internal.template.JtereportGenerated;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes pages as HTML. The templates escape each text for the place where it stands. */
final class HtmlWriter {
    private HtmlWriter() {}

    /** Writes a page while it is made, for one on many agencies is large. */
    static void write(Subject subject, UnaryOperator<String> digits, Writer out) throws IOException {
        try {
            MissingLibraryException.unlessThere(
                    "gg.jte:jte-runtime", "HTML", () -> Rendering.write(subject, digits, out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Apart, so that only who writes HTML needs the library. */
    private static final class Rendering extends OwaspHtmlTemplateOutput {
        /** The attributes that a reader reads or hears. */
        private static final Pattern READ = Pattern.compile("aria-label|data-l");

        private final UnaryOperator<String> shown;
        private boolean read = true;

        private Rendering(TemplateOutput out, UnaryOperator<String> shown) {
            super(out);
            this.shown = shown;
        }

        @Override
        public void setContext(String tag, @Nullable String attribute) {
            super.setContext(tag, attribute);
            read = attribute == null || READ.matcher(attribute).matches();
        }

        @Override
        public void writeUserContent(@Nullable String text) {
            super.writeUserContent(text != null && read ? shown.apply(text) : text);
        }

        @SuppressWarnings("NullAway") // No tag is intercepted; the generated methods take null for that.
        static Writer write(Subject subject, UnaryOperator<String> digits, Writer out) {
            HtmlTemplateOutput html =
                    new Rendering(new WriterOutput(out), said -> digits.apply(subject.shown(CleanText.line(said))));
            Record view = subject.html().orElseGet(subject::page);
            if (view instanceof ReportView report) {
                JtereportGenerated.render(html, null, report);
            } else if (view instanceof CatalogView criteria) {
                JtecriteriaGenerated.render(html, null, criteria);
            } else if (view instanceof IndexView index) {
                JteindexGenerated.render(html, null, index);
            } else {
                JtepageGenerated.render(html, null, (PageView) view);
            }
            return out;
        }
    }
}
